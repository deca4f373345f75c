using System.Text;
using WipoMatch.Taxonomies;

namespace WipoMatch.Concepts.Skos.Export;

/// <summary>Writes the concepts in force as SKOS in Turtle.</summary>
/// <param name="taxonomies">Holds the concepts.</param>
public sealed class ExportConcepts(ITaxonomies taxonomies)
{
    /// <summary>Writes them.</summary>
    /// <param name="stream">Where to; stays open.</param>
    /// <returns>How many concepts were written.</returns>
    public async Task<int> RunAsync(Stream stream)
    {
        var taxonomy = taxonomies.Get(TaxonomyAliases.Concepts);
        await using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        await new SkosWriter(writer).WriteAsync(taxonomy);
        return taxonomy.Terms.Count;
    }
}
