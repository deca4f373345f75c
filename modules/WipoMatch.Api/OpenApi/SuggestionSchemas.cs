using System.Text.Json.Nodes;

namespace WipoMatch.Api.OpenApi;

/// <summary>The schema of suggestions.</summary>
internal static class SuggestionSchemas
{
    /// <summary>What a suggestion is called.</summary>
    public const string Singular = "suggestion";

    /// <summary>The schema of a suggestion.</summary>
    public static JsonObject Suggestion() => Schema.Object(
        new JsonObject
        {
            ["offer"] = Schema.Reference("schemas", "Offer"),
            ["rank"] = Schema.Whole("Its place in the list, from 1.", minimum: 1),
            ["score"] = Schema.Number("The sum of the contributions, to six digits; no probability."),
            ["reasons"] = Schema.ListOf(Reason(), "The parts of the score, those that count most first."),
        },
        ["offer", "rank", "score", "reasons"]);

    private static JsonObject Reason() => Schema.Object(
        new JsonObject
        {
            ["code"] = Schema.Text("The stable code."),
            ["weight"] = Schema.Number("What it can contribute at most; negative for what is taken off."),
            ["value"] = Schema.Number("From 0 to 1."),
            ["contribution"] = Schema.Number("Weight times value, to six digits."),
            ["text"] = Schema.Text("A sentence for people, in `language`."),
        },
        ["code", "weight", "value", "contribution", "text"]);
}
