using System.Text.RegularExpressions;
using System.Xml.Linq;
using WipoMatch.Localization;

namespace WipoMatch.ArchitectureTests;

/// <summary>The texts of the interface: complete in six languages, with the same blanks to fill and all plural forms.</summary>
public sealed partial class TextsTests
{
    /// <summary>Texts that are the same in English and a language of another script, with the reason.</summary>
    private static readonly Dictionary<string, string> SameOnPurpose = new(StringComparer.Ordinal)
    {
        ["WipoMatch"] = "the product's name",
        ["CSV"] = "the name of a format",
        ["JSON"] = "the name of a format",
    };

    private static readonly string[] Others = [.. SiteLanguages.All.Select(language => language.Code).Where(code => code != SiteLanguages.Default)];

    private static readonly IReadOnlyList<string> English =
    [
        .. Product.Files("*.resx", "src", "modules", "themes").Where(file => !Others.Any(code => file.EndsWith($".{code}.resx", StringComparison.Ordinal))),
    ];

    [Fact]
    public void TextFiles_AreFound() => Assert.True(English.Count >= 5, string.Join(", ", English));

    [Fact]
    public void EveryLanguage_HasEveryText() => Problems.None(
        from file in English
        let keys = Keys(Texts(file, SiteLanguages.Default))
        from language in Others
        from problem in Differences(keys, Keys(Texts(file, language)))
        select $"{file} {language}: {problem}");

    [Fact]
    public void NoText_IsEmptyOrTwice() => Problems.None(
        from file in English
        from language in Others.Append(SiteLanguages.Default)
        from entry in Entries(file, language).GroupBy(entry => entry.Key, StringComparer.Ordinal)
        where entry.Count() > 1 || string.IsNullOrWhiteSpace(entry.First().Value)
        select $"{file} {language}: {entry.Key}");

    [Fact]
    public void CountedTexts_HaveTheFormsOfTheirLanguage() => Problems.None(
        from file in English
        let names = Texts(file, SiteLanguages.Default).Keys.Select(PluralName).OfType<string>().ToHashSet(StringComparer.Ordinal)
        from language in Others.Append(SiteLanguages.Default)
        let texts = Texts(file, language)
        from name in names
        let forms = texts.Keys.Where(key => PluralName(key) == name).Select(key => key[(name.Length + 1)..]).Order(StringComparer.Ordinal)
        where !forms.SequenceEqual(PluralRules.CategoriesOf(language).Order(StringComparer.Ordinal), StringComparer.Ordinal)
        select $"{file} {language}: {name} has the forms {string.Join(' ', forms)}");

    [Fact]
    public void Translations_HaveTheBlanksOfTheEnglishText() => Problems.None(
        from file in English
        let english = Texts(file, SiteLanguages.Default)
        from language in Others
        from text in Texts(file, language)
        let isCounted = PluralName(text.Key) is not null
        let expected = Blanks(english.GetValueOrDefault(isCounted ? PluralName(text.Key) + "_other" : text.Key) ?? "")
        where !Fits(Blanks(text.Value), expected, isCounted)
        select $"{file} {language}: {text.Key} has [{string.Join(' ', Blanks(text.Value))}], English has [{string.Join(' ', expected)}]");

    [Fact]
    public void Translations_IntoOtherScripts_AreNotEnglish() => Problems.None(
        from file in English
        let english = Texts(file, SiteLanguages.Default)
        from language in new[] { "ar", "zh", "ru" }
        from text in Texts(file, language)
        where english.GetValueOrDefault(text.Key) == text.Value && Words().IsMatch(text.Value) && !SameOnPurpose.ContainsKey(text.Value)
        select $"{file} {language}: {text.Key} is “{text.Value}”");

    [Fact]
    public void French_HasNarrowNoBreakSpaces() => Problems.None(
        from file in English
        from text in Texts(file, "fr")
        where BadFrenchSpace().IsMatch(text.Value)
        select $"{file} fr: {text.Key} is “{text.Value}”");

    private static bool Fits(List<string> blanks, List<string> expected, bool isCounted) => isCounted
        ? blanks.TrueForAll(expected.Contains) && expected.Where(blank => blank != "{0}").All(blanks.Contains)
        : blanks.SequenceEqual(expected, StringComparer.Ordinal);

    private static IEnumerable<string> Differences(HashSet<string> english, HashSet<string> other) =>
        english.Except(other, StringComparer.Ordinal).Select(key => key + " is missing").Concat(other.Except(english, StringComparer.Ordinal).Select(key => key + " is not in English"));

    private static HashSet<string> Keys(Dictionary<string, string> texts) => texts.Keys.Select(key => PluralName(key) ?? key).ToHashSet(StringComparer.Ordinal);

    private static string? PluralName(string key) => PluralForm().Match(key) is { Success: true } match ? match.Groups["name"].Value : null;

    private static List<string> Blanks(string text) => [.. Blank().Matches(text).Select(match => match.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static Dictionary<string, string> Texts(string file, string language) =>
        Entries(file, language).DistinctBy(entry => entry.Key, StringComparer.Ordinal).ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal);

    private static IEnumerable<KeyValuePair<string, string>> Entries(string file, string language)
    {
        var path = Path.Combine(Product.Root, language == SiteLanguages.Default ? file : file[..^".resx".Length] + $".{language}.resx");
        return File.Exists(path)
            ? XDocument.Load(path).Root!.Elements("data").Select(data => KeyValuePair.Create(data.Attribute("name")!.Value, data.Element("value")?.Value ?? ""))
            : [];
    }

    [GeneratedRegex("^(?<name>.+)_(zero|one|two|few|many|other)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex PluralForm();

    [GeneratedRegex(@"\{\d+\}", RegexOptions.CultureInvariant)]
    private static partial Regex Blank();

    [GeneratedRegex("[A-Za-z]{3,}", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex(@"[^\u202F:/][;!?»](?!//)|[ \u00A0\p{L}\d}]:(?!//)(\s|$)|«[^\u202F]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex BadFrenchSpace();
}
