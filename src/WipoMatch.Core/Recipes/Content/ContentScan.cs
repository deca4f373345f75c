using WipoMatch.ContentManagement;
using WipoMatch.Core.ContentManagement;
using WipoMatch.Recipes;

namespace WipoMatch.Core.Recipes.Content;

/// <summary>What is known of a content step before anything is written: which items and versions it brings, and in which order.</summary>
internal sealed class ContentScan
{
    private readonly Dictionary<string, int> _ranks = new(StringComparer.Ordinal);

    private readonly Dictionary<string, string> _aliases = new(StringComparer.Ordinal);

    private readonly List<RecipeRow> _rows = [];

    /// <summary>One row for each element of the step's list, in its order.</summary>
    public IReadOnlyList<RecipeRow> Rows => _rows;

    /// <summary>The items that the step brings.</summary>
    public HashSet<string> Items { get; } = new(StringComparer.Ordinal);

    /// <summary>The versions that the step brings.</summary>
    public HashSet<string> Versions { get; } = new(StringComparer.Ordinal);

    /// <summary>The live version of each item that has one in the step.</summary>
    public Dictionary<string, string> Live { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether each item's archive versions stand before its live one, and that before its draft.</summary>
    public bool IsOrdered { get; private set; } = true;

    /// <summary>Whether a row's version may be imported.</summary>
    public static bool IsWanted(RecipeRow row) => row.Outcome != RecipeOutcome.Rejected && row.Remark.Length == 0;

    /// <summary>Adds an element that was read.</summary>
    public void Add(RecipeRow row, ContentItem? item)
    {
        _rows.Add(row);
        if (item is null)
        {
            return;
        }

        Items.Add(item.ContentItemId);
        if (item.ContentItemVersionId.Length > 0 && !Versions.Add(item.ContentItemVersionId))
        {
            row.Remark = "The version stands twice; the first one counts.";
            return;
        }

        if (item.Latest || item.Published)
        {
            CheckAlias(row, item);
        }

        var rank = VersionRank.Of(item.Latest, item.Published);
        IsOrdered &= _ranks.GetValueOrDefault(item.ContentItemId) <= rank;
        _ranks[item.ContentItemId] = rank;
        if (item.Published)
        {
            Live[item.ContentItemId] = item.ContentItemVersionId;
        }
    }

    private void CheckAlias(RecipeRow row, ContentItem item)
    {
        if (ContentStore.AliasOf(item) is { } alias && !_aliases.TryAdd(alias, item.ContentItemId) && _aliases[alias] != item.ContentItemId)
        {
            row.Reject($"{row.Place}.AliasPart.Alias: Another item of the file has the identifier '{alias}'. Change one of them.");
        }
    }
}
