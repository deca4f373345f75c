using WipoMatch.ContentManagement;
using WipoMatch.Exchange.Records;

namespace WipoMatch.Exchange.Export;

/// <summary>The order of an export: by type, then by id, translations after their source.</summary>
internal static class ExportOrder
{
    /// <summary>Puts the entries of an export into their order and finds the source of each translation.</summary>
    public static IReadOnlyList<ExportEntry> Arrange(IEnumerable<ExportEntry> entries)
    {
        var arranged = entries.GroupBy(entry => entry.LocalizationSet, StringComparer.Ordinal).SelectMany(WithSource).ToList();
        var ids = arranged.ToDictionary(entry => entry.ContentItemId, entry => entry.Id, StringComparer.Ordinal);
        return
        [
            .. arranged
                .OrderBy(entry => RecordTypes.Rank(entry.Type.Name))
                .ThenBy(entry => entry.Type.Name, StringComparer.Ordinal)
                .ThenBy(entry => entry.SourceId is { } source ? ids[source] : entry.Id, StringComparer.Ordinal)
                .ThenBy(entry => entry.SourceId is not null)
                .ThenBy(entry => entry.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>
    /// The source is the text that was not translated from one in the export; where that is not plain, the one with the smallest id.
    /// </summary>
    private static IEnumerable<ExportEntry> WithSource(IEnumerable<ExportEntry> set)
    {
        var members = set.ToList();
        var own = members.Select(entry => entry.ContentItemId).ToHashSet(StringComparer.Ordinal);
        var candidates = members.Where(entry => entry.SourceId is null || !own.Contains(entry.SourceId)).ToList();
        var source = (candidates.Count > 0 ? candidates : members)
            .OrderBy(entry => entry.SourceId is not null).ThenBy(entry => entry.Id, StringComparer.Ordinal).First();
        return members.Select(entry => entry with { SourceId = entry == source ? null : source.ContentItemId });
    }
}

/// <summary>An item of an export, without its content.</summary>
/// <param name="ContentItemId">The item.</param>
/// <param name="Id">Its id in records.</param>
/// <param name="Type">Its record type.</param>
/// <param name="LocalizationSet">The id that its translations share, or its own.</param>
/// <param name="SourceId">The item from which it was translated, or null.</param>
internal sealed record ExportEntry(string ContentItemId, string Id, RecordType Type, string LocalizationSet, string? SourceId)
{
    public static ExportEntry Of(ContentItem item, RecordType type) => new(
        item.ContentItemId,
        RecordWriter.ExchangeId(item),
        type,
        item.As<LocalizationPart>()?.LocalizationSet is { Length: > 0 } set ? $"{type.Definition.Name}/{set}" : item.ContentItemId,
        item.As<TranslationPart>()?.Source);
}
