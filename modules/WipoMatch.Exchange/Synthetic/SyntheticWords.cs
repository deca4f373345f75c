using System.Collections.Concurrent;
using System.Text.Json;

namespace WipoMatch.Exchange.Synthetic;

/// <summary>
/// The word list of a language. Texts have places: <c>{w}</c> who, <c>{t}</c> what, <c>{v}</c> a village, <c>{c}</c> a country,
/// <c>{n}</c> a number, <c>{y}</c> a year.
/// </summary>
internal sealed record SyntheticWords(
    string Mark,
    IReadOnlyList<string> Headings,
    IReadOnlyList<string> StoryTitles,
    IReadOnlyList<string> Summaries,
    IReadOnlyList<IReadOnlyList<string>> Sections,
    IReadOnlyList<string> NeedTitles,
    IReadOnlyList<string> NeedTexts,
    IReadOnlyList<string> OfferTitles,
    IReadOnlyList<string> OfferTexts,
    IReadOnlyList<string> Organizations,
    IReadOnlyList<string> Syllables,
    IReadOnlyDictionary<string, SyntheticTheme> Themes)
{
    private static readonly ConcurrentDictionary<string, SyntheticWords> Lists = new(StringComparer.Ordinal);

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { RespectRequiredConstructorParameters = true };

    /// <summary>The list of a language of the site.</summary>
    public static SyntheticWords Of(string language) => Lists.GetOrAdd(language, Read);

    private static SyntheticWords Read(string language)
    {
        using var stream = typeof(SyntheticWords).Assembly.GetManifestResourceStream($"Words/{language}.json")
            ?? throw new InvalidOperationException($"There is no word list for '{language}'.");
        return JsonSerializer.Deserialize<SyntheticWords>(stream, Options)!;
    }
}

/// <summary>The words of a theme.</summary>
/// <param name="Who">People of the theme, as the subject of a sentence.</param>
/// <param name="Thing">Things of the theme, in the plural.</param>
internal sealed record SyntheticTheme(IReadOnlyList<string> Who, IReadOnlyList<string> Thing);
