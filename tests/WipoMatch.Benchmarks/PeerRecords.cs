using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace WipoMatch.Benchmarks;

/// <summary>Turns the corpus of the peer benchmark into exchange records, so that all peers hold the same stories.</summary>
internal static class PeerRecords
{
    private const int LongestTitle = 300;
    private const int LongestSummary = 600;

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a record for each story of the corpus.</summary>
    /// <param name="corpus">JSON Lines with id, language, country, theme, title, summary, body and year.</param>
    /// <param name="records">Where to.</param>
    public static int Write(string corpus, string records)
    {
        using var output = new StreamWriter(records);
        foreach (var line in File.ReadLines(corpus))
        {
            var story = JsonNode.Parse(line)!;
            var id = story["id"]!.ToJsonString();
            output.Write(new JsonObject
            {
                ["type"] = "story",
                ["id"] = $"peer-{id}",
                ["language"] = Text(story, "language"),
                ["state"] = "published",
                ["slug"] = $"peer-{id}",
                ["sources"] = new JsonArray(new JsonObject { ["title"] = "Peer benchmark", ["url"] = "https://example.org/" }),
                ["ipFields"] = new JsonArray("multiple"),
                ["kind"] = "success-story",
                ["country"] = Text(story, "country"),
                ["title"] = Cut(Text(story, "title"), LongestTitle),
                ["summary"] = Cut(Text(story, "summary"), LongestSummary),
                ["body"] = Text(story, "body"),
                ["themes"] = new JsonArray(Text(story, "theme")),
                ["year"] = story["year"]!.DeepClone(),
            }.ToJsonString(Json) + "\n");
        }

        return 0;
    }

    private static string Text(JsonNode story, string key) => story[key]!.GetValue<string>();

    private static string Cut(string text, int longest) => text.Length <= longest ? text : text[..longest];
}
