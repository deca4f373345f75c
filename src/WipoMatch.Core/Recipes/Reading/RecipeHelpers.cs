using System.Text.Json;
using System.Text.Json.Nodes;
using WipoMatch.Recipes;

namespace WipoMatch.Core.Recipes.Reading;

/// <summary>
/// Resolves the helpers in the texts of a recipe that came with the product: a text that is one call from end to end. There is no script
/// engine behind it; what is not in the table is refused. Texts in brackets that name no helper stay as they are.
/// </summary>
internal sealed class RecipeHelpers(IReadOnlyDictionary<string, HelperFunction> functions)
{
    private static readonly string[] Engines = ["js", "file", "env", "appsettings", "localization", "javascript", "locale"];

    /// <summary>Resolves every text below a node, in place.</summary>
    /// <returns>The node, or what takes its place.</returns>
    public JsonNode? Resolve(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject json:
                foreach (var (key, value) in json.ToList())
                {
                    Put(value, resolved => json[key] = resolved);
                }

                return json;
            case JsonArray array:
                for (var i = 0; i < array.Count; i++)
                {
                    var place = i;
                    Put(array[i], resolved => array[place] = resolved);
                }

                return array;
            case JsonValue value when value.GetValueKind() == JsonValueKind.String:
                var text = value.GetValue<string>();
                var answer = Resolve(text);
                return ReferenceEquals(text, answer) ? value : JsonValue.Create(answer);
            default:
                return node;
        }
    }

    /// <summary>Resolves one text.</summary>
    public string Resolve(string text)
    {
        if (text is not ['[', .., ']'] || HelperCall.EngineOf(text) is not { } engine || !Engines.Contains(engine, StringComparer.Ordinal))
        {
            return text;
        }

        if (HelperCall.Parse(text) is not { } call || !functions.TryGetValue($"{call.Engine}: {call.Name}", out var function))
        {
            throw new RecipeException(
                $"The helper '{text}' is not known here. Known are [js: uuid()], [js: variables('x')], [js: parameters('x')], [js: configuration('key','default')] and [file:text('path')].");
        }

        return call.Arguments.Count >= function.Least && call.Arguments.Count <= function.Most
            ? function.Call(call.Arguments)
            : throw new RecipeException($"The helper '{text}' has {call.Arguments.Count} values between its brackets, which is the wrong number.");
    }

    private void Put(JsonNode? value, Action<JsonNode?> put)
    {
        var resolved = Resolve(value);
        if (!ReferenceEquals(value, resolved))
        {
            put(resolved);
        }
    }
}

/// <summary>A helper and how many values it takes.</summary>
internal sealed record HelperFunction(int Least, int Most, Func<IReadOnlyList<string>, string> Call);
