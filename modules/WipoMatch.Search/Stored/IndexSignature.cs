using System.Security.Cryptography;
using System.Text;
using WipoMatch.Concepts.Contracts;
using WipoMatch.Localization;
using WipoMatch.TextAnalysis.Contracts;

namespace WipoMatch.Search.Stored;

/// <summary>Tells apart what segments were read with: the code, the languages, the concepts and the last rebuilding of the site.</summary>
internal static class IndexSignature
{
    /// <summary>32 bytes, other ones as soon as anything of it is another.</summary>
    /// <param name="scheme">The concepts.</param>
    /// <param name="rebuilt">The stamp of the last rebuilding.</param>
    public static byte[] Of(ConceptScheme scheme, long rebuilt)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in Code().Concat(SiteLanguages.All.Select(language => language.Code)).Concat(scheme.Concepts.SelectMany(Parts)).Append($"{rebuilt}"))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(part));
            hash.AppendData([0]);
        }

        return hash.GetHashAndReset();
    }

    // Another build may cut words otherwise.
    private static IEnumerable<string> Code() =>
        new[] { typeof(IndexSignature), typeof(AnalyzerSet), typeof(ConceptScheme) }.Select(type => type.Module.ModuleVersionId.ToString())
            .Append(BitConverter.IsLittleEndian ? "little" : "big");

    private static IEnumerable<string> Parts(Concept concept) =>
    [
        concept.Id,
        .. concept.Broader,
        .. concept.Labels.OrderBy(pair => pair.Key, StringComparer.Ordinal).SelectMany(pair => pair.Value.Prepend(pair.Key)),
        .. concept.Definition.OrderBy(pair => pair.Key, StringComparer.Ordinal).SelectMany(pair => new[] { pair.Key, pair.Value }),
    ];
}
