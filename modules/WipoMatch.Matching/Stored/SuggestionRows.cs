using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using WipoMatch.Concepts.Contracts;
using WipoMatch.Matching.Engine.Scoring;

namespace WipoMatch.Matching.Stored;

/// <summary>How suggestions stand in rows.</summary>
internal static class SuggestionRows
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>The reasons as JSON; numbers are written so that reading gives the same numbers.</summary>
    public static string Write(IReadOnlyList<Reason> reasons) => JsonSerializer.Serialize(reasons, Json);

    /// <summary>The reasons of a row.</summary>
    public static IReadOnlyList<Reason> Read(string reasons) => JsonSerializer.Deserialize<IReadOnlyList<Reason>>(reasons, Json) ?? [];

    /// <summary>The concepts of a row that are still in the scheme.</summary>
    public static IReadOnlyList<Concept> Concepts(string ids, ConceptScheme scheme) =>
        [.. ids.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(scheme.Places.ContainsKey).Select(id => scheme.Concepts[scheme.Places[id]])];

    /// <summary>Names a scheme by what it says.</summary>
    public static string MarkOf(ConceptScheme scheme)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var concept in scheme.Concepts)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(concept.Id + "\n" + string.Join('\n', concept.Broader)));
            foreach (var language in concept.Labels.Keys.Order(StringComparer.Ordinal))
            {
                hash.AppendData(Encoding.UTF8.GetBytes($"{language}\n{string.Join('\n', concept.Labels[language])}\n{concept.Definition.GetValueOrDefault(language)}\n"));
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }
}
