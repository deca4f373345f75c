using System.Text.Json.Nodes;

namespace WipoMatch.Api.OpenApi;

/// <summary>The schemas of themes, countries, figures and problems.</summary>
internal static class VocabularySchemas
{
    /// <summary>The schema of a thing with a code.</summary>
    /// <param name="singular">What it is called: <c>theme</c>.</param>
    public static JsonObject Of(string singular) => singular switch
    {
        "theme" => Theme(),
        "country" => Country(),
        _ => Indicator(),
    };

    /// <summary>The schema of problem documents.</summary>
    public static JsonObject Problem()
    {
        var problem = Schema.Object(
            new JsonObject
            {
                ["type"] = Schema.Text("What kind of problem it is; about:blank when status says all."),
                ["title"] = Schema.Text("The kind of problem in words."),
                ["status"] = Schema.Whole("The status of the answer."),
                ["detail"] = Schema.Text("What is wrong here and how to mend it."),
                ["instance"] = Schema.Text("The path and query that were asked for."),
                ["errors"] = Schema.MapOf(Schema.ListOf(Schema.Text()), "What is wrong with each parameter."),
            },
            ["type", "title", "status", "detail", "instance"],
            "A problem document of RFC 9457.");
        problem["example"] = new WipoMatch.Http.Problem(400, "Wrong: 'limit'. errors says what to mend.", new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
        {
            ["limit"] = ["'0' is not a whole number from 1 to 100."],
        }).Document("/api/v1/stories?limit=0");
        return problem;
    }

    private static JsonObject Theme() => Schema.Object(
        new JsonObject
        {
            ["code"] = Schema.Text("The code in records and parameters."),
            ["labels"] = ByLanguage("Names."),
            ["definitions"] = ByLanguage("What belongs to it."),
            ["counts"] = Counts(),
            ["url"] = Schema.Text("The page for people.", "uri"),
        },
        ["code", "labels", "definitions", "counts", "url"]);

    private static JsonObject Country() => Schema.Object(
        new JsonObject
        {
            ["code"] = Schema.Text("ISO 3166-1 alpha-2."),
            ["names"] = ByLanguage("Short names."),
            ["groups"] = Schema.ListOf(Schema.Text(), "The codes of the regions and groups it belongs to."),
            ["date"] = Schema.Text("The day for which the groups hold.", "date"),
            ["counts"] = Counts(),
            ["url"] = Schema.Text("The page for people.", "uri"),
        },
        ["code", "names", "groups", "date", "counts", "url"]);

    private static JsonObject Indicator() => Schema.Object(
        new JsonObject
        {
            ["code"] = Schema.Text("The stable code."),
            ["name"] = Schema.Text("What it counts."),
            ["definition"] = Schema.Text("What is counted and what is not."),
            ["formula"] = Schema.Text("How the value comes about."),
            ["date"] = Schema.Text("The day for which it holds.", "date"),
            ["value"] = Schema.Number("The value."),
            ["unit"] = Schema.OneOf(["count", "mean", "share", "index"], "Shares and indexes lie between 0 and 1."),
            ["parts"] = Schema.ListOf(
                Schema.Object(
                    new JsonObject { ["code"] = Schema.Text(), ["name"] = Schema.Text(), ["value"] = Schema.Number() }, ["code", "name", "value"]),
                "The values it consists of."),
            ["url"] = Schema.Text("The list behind it.", "uri"),
        },
        ["code", "name", "definition", "formula", "date", "value", "unit", "parts", "url"]);

    private static JsonObject ByLanguage(string description) => Schema.MapOf(Schema.Text(), description + " By language: ar en es fr ru zh.");

    private static JsonObject Counts() => Schema.MapOf(Schema.Whole(minimum: 0), "How many published things each list has of it, by list.");
}
