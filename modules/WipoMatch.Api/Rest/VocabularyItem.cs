using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using WipoMatch.Localization;

namespace WipoMatch.Api.Rest;

/// <summary>A theme, country or figure with its code.</summary>
/// <param name="Code">The code, which is also its id.</param>
/// <param name="Content">All of it.</param>
internal sealed record VocabularyItem(string Code, JsonObject Content)
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The item as JSON.</summary>
    public string Write() => Content.ToJsonString(Json);

    /// <summary>A text in six languages, by language code.</summary>
    public static JsonObject InAllLanguages(Func<string, string?> text)
    {
        var texts = new JsonObject();
        foreach (var language in SiteLanguages.All.Select(language => language.Code).Order(StringComparer.Ordinal))
        {
            if (text(language) is { Length: > 0 } given)
            {
                texts[language] = given;
            }
        }

        return texts;
    }
}
