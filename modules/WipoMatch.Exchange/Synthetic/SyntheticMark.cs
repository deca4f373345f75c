using System.Text.Json;
using WipoMatch.ContentManagement;
using WipoMatch.Exchange.Records;

namespace WipoMatch.Exchange.Synthetic;

/// <summary>
/// By what synthetic records are known: their ids begin with <c>synthetic-</c> and they have the key <c>synthetic</c>. Both are asked for,
/// so that nobody's own record is ever taken for one. Readers see the mark in the title.
/// </summary>
internal static class SyntheticMark
{
    public const string Prefix = "synthetic-";

    public const string Key = "synthetic";

    /// <summary>Whether an item came from a synthetic record.</summary>
    public static bool IsOn(ContentItem item) =>
        item.As<AliasPart>()?.Alias?.StartsWith(Prefix, StringComparison.Ordinal) == true &&
        item.Content[RecordMapper.ExtraPart]?["Extra"]?[Key]?.GetValueKind() == JsonValueKind.True;
}
