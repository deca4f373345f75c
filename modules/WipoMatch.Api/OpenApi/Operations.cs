using System.Globalization;
using System.Text.Json.Nodes;
using WipoMatch.Api.Rest;

namespace WipoMatch.Api.OpenApi;

/// <summary>The operations of the document, and what they share.</summary>
internal static class Operations
{
    /// <summary>Gets a list.</summary>
    public static JsonObject List(string list, string schema, IReadOnlyList<ApiParameter> parameters, string description, bool mayMiss = false) => Operation(
        $"list{Capital(list)}", list, $"Lists {list}", description, [.. parameters.Select(Parameter), Schema.Reference("parameters", "IfNoneMatch")],
        Success($"{Capital(schema)}List", null, hasDate: false), mayMiss);

    /// <summary>Gets one thing of a list.</summary>
    public static JsonObject Item(string list, string singular, IReadOnlyList<ApiParameter> parameters, JsonObject? example, bool hasDate) => Operation(
        $"get{Capital(singular)}", list, $"One {singular}", $"The {singular} with this {(hasDate ? "id" : "code")}.",
        [Id(singular, hasDate, example), .. parameters.Select(Parameter), Schema.Reference("parameters", "IfNoneMatch")],
        Success(Capital(singular), example, hasDate), mayMiss: true);

    /// <summary>The schema of a part of a list.</summary>
    public static JsonObject ListSchema(string schema) => Schema.Object(
        new JsonObject
        {
            ["items"] = Schema.ListOf(Schema.Reference("schemas", schema)),
            ["total"] = Schema.Whole("How many things the question finds, on all parts together.", minimum: 0),
            ["next"] = new JsonObject { ["type"] = "string", ["nullable"] = true, ["description"] = "The `cursor` of what follows; null at the end." },
        },
        ["items", "total", "next"]);

    /// <summary>Answers, headers and parameters that operations refer to.</summary>
    public static void AddShared(JsonObject components)
    {
        components["responses"] = new JsonObject
        {
            ["NotModified"] = new JsonObject { ["description"] = "The answer is the one that the caller has.", ["headers"] = new JsonObject { ["ETag"] = Schema.Reference("headers", "ETag") } },
            ["BadRequest"] = Failure("A parameter is unknown or wrong; `errors` says which and how to mend it."),
            ["NotFound"] = Failure("There is no such thing, or it is not published any more."),
            ["NotAcceptable"] = Failure("`Accept` excludes application/json."),
        };
        components["headers"] = new JsonObject
        {
            ["ETag"] = Header("The strong entity tag of the answer. It changes when the answer changes, and only then."),
            ["LastModified"] = Header("When the thing changed last."),
            ["CacheControl"] = Header("Keep it and ask whether it still holds."),
        };
        components["parameters"] = new JsonObject
        {
            ["IfNoneMatch"] = new JsonObject
            {
                ["name"] = "If-None-Match",
                ["in"] = "header",
                ["required"] = false,
                ["schema"] = Schema.Text(),
                ["description"] = "The `ETag` of the answer that the caller has; 304 when it still holds.",
            },
        };
    }

    /// <summary>A name as the name of a schema.</summary>
    public static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    private static JsonObject Operation(
        string id, string tag, string summary, string description, IReadOnlyList<JsonObject> parameters, JsonObject success, bool mayMiss)
    {
        var responses = new JsonObject { ["200"] = success, ["304"] = Schema.Reference("responses", "NotModified"), ["400"] = Schema.Reference("responses", "BadRequest") };
        if (mayMiss)
        {
            responses["404"] = Schema.Reference("responses", "NotFound");
        }

        responses["406"] = Schema.Reference("responses", "NotAcceptable");
        return new JsonObject
        {
            ["operationId"] = id,
            ["tags"] = Schema.Texts([tag]),
            ["summary"] = summary,
            ["description"] = description,
            ["parameters"] = new JsonArray([.. parameters]),
            ["responses"] = responses,
        };
    }

    private static JsonObject Parameter(ApiParameter parameter)
    {
        var value = Value(parameter);
        var shown = new JsonObject
        {
            ["name"] = parameter.Name,
            ["in"] = "query",
            ["required"] = parameter.IsRequired,
            ["description"] = parameter.Description,
            ["schema"] = parameter.IsRepeatable ? new JsonObject { ["type"] = "array", ["items"] = value, ["maxItems"] = ApiQuery.MostValues } : value,
        };
        if (parameter.IsRepeatable)
        {
            shown["description"] = parameter.Description + " Repeat it for alternatives.";
            (shown["style"], shown["explode"]) = ("form", true);
        }

        if (!parameter.IsCursor)
        {
            JsonNode example = parameter.Range is null ? parameter.Example : int.Parse(parameter.Example, CultureInfo.InvariantCulture);
            shown["example"] = parameter.IsRepeatable ? new JsonArray(example) : example;
        }

        return shown;
    }

    private static JsonObject Value(ApiParameter parameter)
    {
        if (parameter.Range is var (minimum, maximum))
        {
            var number = new JsonObject { ["type"] = "integer", ["minimum"] = minimum, ["maximum"] = maximum };
            if (parameter.Default is { } usual)
            {
                number["default"] = usual;
            }

            return number;
        }

        var text = parameter is { Values: { } values, ShowsValues: true } ? Schema.OneOf(values) : Schema.Text(format: parameter.IsInstant ? "date-time" : null);
        if (parameter.Pattern is { } pattern)
        {
            text["pattern"] = pattern;
        }

        if (parameter.MaxLength is { } length)
        {
            text["maxLength"] = length;
        }

        return text;
    }

    private static JsonObject Id(string singular, bool isRecord, JsonObject? example)
    {
        var id = new JsonObject
        {
            ["name"] = "id",
            ["in"] = "path",
            ["required"] = true,
            ["schema"] = Schema.Text(),
            ["description"] = isRecord ? $"The `id` of the {singular}. Each language of a thing has an id of its own." : $"The `code` of the {singular}.",
        };
        if (example?[isRecord ? "id" : "code"] is { } known)
        {
            id["example"] = known.DeepClone();
        }

        return id;
    }

    private static JsonObject Success(string schema, JsonObject? example, bool hasDate)
    {
        var content = new JsonObject { ["schema"] = Schema.Reference("schemas", schema) };
        if (example is not null)
        {
            content["example"] = example;
        }

        var headers = new JsonObject { ["ETag"] = Schema.Reference("headers", "ETag"), ["Cache-Control"] = Schema.Reference("headers", "CacheControl") };
        if (hasDate)
        {
            headers["Last-Modified"] = Schema.Reference("headers", "LastModified");
        }

        return new JsonObject { ["description"] = "Found.", ["headers"] = headers, ["content"] = new JsonObject { ["application/json"] = content } };
    }

    private static JsonObject Failure(string description) => new()
    {
        ["description"] = description,
        ["content"] = new JsonObject { [WipoMatch.Http.Problem.MediaType] = new JsonObject { ["schema"] = Schema.Reference("schemas", "Problem") } },
    };

    private static JsonObject Header(string description) => new() { ["description"] = description, ["schema"] = Schema.Text() };
}
