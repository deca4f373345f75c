using WipoMatch.ContentManagement;
using WipoMatch.ContentManagement.Metadata;

namespace WipoMatch.Exchange.Records;

/// <summary>The content types that are exchanged as records, as their definitions say.</summary>
internal sealed class RecordTypes
{
    private readonly List<RecordType> _types = [];
    private readonly ILookup<string, string> _kinds;

    public RecordTypes(IContentDefinitionManager definitions)
    {
        foreach (var definition in definitions.Types.Values.OrderBy(type => type.Name, StringComparer.Ordinal))
        {
            if (NameOf(definition) is { } name)
            {
                var ours = definition.Settings["WipoMatchTypeSettings"]!;
                _types.Add(new(definition, name, ours["ExchangeKind"]?.GetValue<string>(), ours["List"]?.GetValue<string>()));
            }
        }

        Names = [.. _types.Select(type => type.Name).Distinct(StringComparer.Ordinal).OrderBy(Rank).ThenBy(name => name, StringComparer.Ordinal)];
        _kinds = _types.Where(type => type.Kind is not null).ToLookup(type => type.Name, type => type.Kind!, StringComparer.Ordinal);
    }

    public IReadOnlyList<RecordType> All => _types;

    /// <summary>The record types' names in the order of an export.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The kinds of a record type; empty when it has none.</summary>
    public IReadOnlyList<string> Kinds(string name) => [.. _kinds[name]];

    public RecordType? Find(string? name, string? kind) => _types.Find(type => type.Name == name && (type.Kind is null || type.Kind == kind));

    public RecordType? ByContentType(string contentType) => _types.Find(type => type.Definition.Name == contentType);

    /// <summary>The <c>type</c> that items of a content type have as records, or null when they are no records.</summary>
    public static string? NameOf(ContentTypeDefinition? definition) =>
        definition?.Settings["WipoMatchTypeSettings"]?["ExchangeType"]?.GetValue<string>() is { Length: > 0 } name ? name : null;

    public static int Rank(string name) =>
        RecordKeys.Types.ToList().IndexOf(name) is var rank and >= 0 ? rank : RecordKeys.Types.Count;
}

/// <summary>A content type as a record type.</summary>
/// <param name="Definition">The content type.</param>
/// <param name="Name">The <c>type</c> of its records.</param>
/// <param name="Kind">The <c>kind</c> of its records where several types share a name, or null.</param>
/// <param name="List">The path of its list, or null.</param>
internal sealed record RecordType(ContentTypeDefinition Definition, string Name, string? Kind, string? List)
{
    public TextPart? Title { get; } = TextPart.Of(Definition, nameof(TitlePart));

    public TextPart? Body { get; } = TextPart.Of(Definition, nameof(MarkdownBodyPart));

    /// <summary>The fields that are exchanged.</summary>
    public IReadOnlyList<ContentFieldDefinition> Fields { get; } = [.. Definition.OwnFields.Where(field => field.Our is { Exchange: not null, Sensitive: false })];

    public bool Knows(string key) =>
        RecordKeys.Envelope.Contains(key) || (key == "kind" && Kind is not null) ||
        key == Title?.Key || key == Body?.Key || Fields.Any(field => field.Our.Exchange == key);
}

/// <summary>How a part that is one text is exchanged.</summary>
/// <param name="Key">The key in records.</param>
/// <param name="IsRequired">Whether it must have a value.</param>
/// <param name="MaxLength">The longest text in characters.</param>
internal sealed record TextPart(string Key, bool IsRequired, int MaxLength)
{
    public static TextPart? Of(ContentTypeDefinition definition, string partName)
    {
        var ours = definition.Parts.FirstOrDefault(part => part.PartName == partName)?.Settings["WipoMatchPartSettings"];
        return ours?["Exchange"]?.GetValue<string>() is { } key
            ? new(key, ours["Required"]?.GetValue<bool>() ?? false, ours[nameof(MaxLength)]?.GetValue<int>() ?? int.MaxValue)
            : null;
    }
}
