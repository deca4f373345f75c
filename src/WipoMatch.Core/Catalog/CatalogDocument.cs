using System.Text.Json;
using System.Text.Json.Serialization;
using WipoMatch.Catalog;

namespace WipoMatch.Core.Catalog;

/// <summary>What a catalogue row holds: the entry and the item's former addresses.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="FormerSlugs">Slugs that redirect to the current one.</param>
internal sealed record CatalogDocument(CatalogEntry Entry, IReadOnlyList<string> FormerSlugs)
{
    private static readonly JsonSerializerOptions Options = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public string Write() => JsonSerializer.Serialize(this, Options);

    public static CatalogDocument? Read(string text) => JsonSerializer.Deserialize<CatalogDocument>(text, Options);
}
