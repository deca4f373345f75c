using WipoMatch.ContentManagement;
using WipoMatch.Localization;
using WipoMatch.Security;

namespace WipoMatch.Contents.Desk;

/// <summary>Builds the list of content.</summary>
public sealed class ContentListViewQuery(IContentList list, ContentLines lines, DeskScope scope, ICurrentUser user)
{
    /// <summary>The page that an address asks for.</summary>
    /// <param name="filter">What it asks.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<ContentListView> ReadAsync(ContentFilter filter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var types = lines.Types;
        var page = await list.ReadAsync(
            new()
            {
                ContentTypes = filter.Type is { } type && types.Contains(type, StringComparer.Ordinal) ? [type] : types,
                States = filter.State is { } word && ContentFilter.States.TryGetValue(word, out var state) ? [state] : [],
                Language = SiteLanguages.IsKnown(filter.Language) ? filter.Language : null,
                Owners = filter.Mine == "1" ? [user.UserId!] : await scope.OwnersAsync(cancellationToken),
                Text = filter.Q,
                OldestFirst = filter.Sort == "oldest",
                Page = filter.Page,
            },
            cancellationToken);
        return new(
            filter,
            [.. types.Select(name => KeyValuePair.Create(name, lines.TypeName(name))).OrderBy(pair => pair.Value, StringComparer.CurrentCulture)],
            await lines.OfAsync(page.Items, cancellationToken),
            page.Count,
            page.Page,
            page.PageCount,
            scope.IsWhole);
    }
}
