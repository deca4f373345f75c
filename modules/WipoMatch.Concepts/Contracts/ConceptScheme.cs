using System.Text.Json;

namespace WipoMatch.Concepts.Contracts;

/// <summary>The concepts in a fixed order; the place of a concept is its number in vectors.</summary>
public sealed class ConceptScheme
{
    private const string ResourceFolder = "concepts/";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private static readonly Lazy<ConceptScheme> FromResources = new(ReadShipped);

    /// <summary>A scheme.</summary>
    /// <param name="concepts">Its concepts; wider concepts that are not among them are passed over.</param>
    public ConceptScheme(IEnumerable<Concept> concepts)
    {
        Concepts = [.. concepts.OrderBy(concept => concept.Id, StringComparer.Ordinal)];
        var places = Concepts.Select((concept, place) => (concept.Id, place)).ToDictionary(pair => pair.Id, pair => pair.place, StringComparer.Ordinal);
        Broader = [.. Concepts.Select(concept => concept.Broader.Where(places.ContainsKey).Select(id => places[id]).Distinct().Order().ToArray())];
    }

    /// <summary>A scheme without concepts.</summary>
    public static ConceptScheme None { get; } = new([]);

    /// <summary>The scheme that comes with the product: <c>recipes/concepts</c>.</summary>
    public static ConceptScheme Shipped => FromResources.Value;

    /// <summary>The concepts, by id in ordinal order.</summary>
    public IReadOnlyList<Concept> Concepts { get; }

    /// <summary>For each concept the places of its wider concepts.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Broader { get; }

    /// <summary>Reads concepts, one JSON object a line.</summary>
    /// <param name="reader">The lines.</param>
    public static IEnumerable<Concept> Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0)
            {
                yield return JsonSerializer.Deserialize<Concept>(line, Json) ?? throw new JsonException("A line holds no concept.");
            }
        }
    }

    private static ConceptScheme ReadShipped()
    {
        var assembly = typeof(ConceptScheme).Assembly;
        var concepts = new List<Concept>();
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(ResourceFolder, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            concepts.AddRange(Read(reader));
        }

        return new ConceptScheme(concepts);
    }
}
