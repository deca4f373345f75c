using System.Text.Json.Nodes;
using WipoMatch.Localization;

namespace WipoMatch.Exchange.Synthetic;

/// <summary>Writes stories; every fifth or so has translations.</summary>
internal static class SyntheticStories
{
    private const int TranslatedPercent = 20;

    /// <summary>A story and its translations, the source first.</summary>
    public static IEnumerable<JsonObject> Write(SyntheticFacts facts, int number)
    {
        var record = facts.Begin("story", number, out var random);
        var id = record["id"]!.GetValue<string>();
        var country = random.Pick(facts.Countries);
        var themes = facts.Themes(random);
        record["kind"] = random.Chance(70) ? "success-story" : "best-practice";
        record["country"] = country.Code;
        record["themes"] = SyntheticFacts.List(themes);
        record["year"] = random.Between(2012, 2025);
        record["sdgs"] = SyntheticFacts.List(SyntheticFacts.Goals(random));
        record["ipFields"] = SyntheticFacts.List(facts.Fields(random));
        record["sources"] = new JsonArray(new JsonObject { ["title"] = id, ["url"] = $"https://example.org/{id}" });
        AddTexts(record, random, themes[0], country.LabelIn(Language(record)), number);
        yield return record;
        foreach (var language in Languages(random, Language(record)))
        {
            yield return Translate(record, language, random, themes[0], country.LabelIn(language), number);
        }
    }

    private static IReadOnlyList<string> Languages(SyntheticRandom random, string source)
    {
        var others = SiteLanguages.All.Select(language => language.Code).Where(code => code != source).ToList();
        return random.Some(others, random.Chance(TranslatedPercent) ? random.Between(1, 3) : 0);
    }

    private static JsonObject Translate(JsonObject source, string language, SyntheticRandom random, string theme, string country, int number)
    {
        var id = source["id"]!.GetValue<string>();
        var record = new JsonObject { ["id"] = $"{id}-{language}", ["language"] = language, ["translationOf"] = id };
        foreach (var key in new[] { "type", "state", "created", "published", "kind", SyntheticMark.Key })
        {
            record[key] = source[key]!.DeepClone();
        }

        AddTexts(record, random, theme, country, number);
        return record;
    }

    private static void AddTexts(JsonObject record, SyntheticRandom random, string theme, string country, int number)
    {
        var text = new SyntheticText(Language(record), theme, country, random);
        record["title"] = text.StoryTitle(number);
        record["summary"] = text.Summary();
        record["body"] = text.StoryBody();
    }

    private static string Language(JsonObject record) => record["language"]!.GetValue<string>();
}
