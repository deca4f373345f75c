using System.Text.Json.Nodes;
using WipoMatch.Taxonomies;

namespace WipoMatch.Exchange.Synthetic;

/// <summary>Writes organizations and what they post: needs and offers.</summary>
internal static class SyntheticListings
{
    private static readonly string[] Currencies = ["CHF", "EUR", "USD"];

    public static JsonObject Organization(SyntheticFacts facts, int number)
    {
        var record = facts.Begin("organization", number, out var random);
        var country = facts.CountryOfOrganization(number);
        var text = Text(record, facts.Themes(random)[0], country, random);
        record["name"] = text.Title(SyntheticWords.Of(Language(record)).Organizations, number);
        record["country"] = country.Code;
        record["category"] = random.Pick(facts.Codes("organization-categories"));
        record["workingLanguages"] = Languages(record, random);
        record["website"] = $"https://example.org/{record["id"]!.GetValue<string>()}";
        return record;
    }

    public static JsonObject Offer(SyntheticFacts facts, int number)
    {
        var record = facts.Begin("offer", number, out var random);
        var words = SyntheticWords.Of(Language(record));
        var country = facts.CountryOfOrganization(facts.OrganizationOf(number));
        AddListing(record, facts, random, number, country, words.OfferTitles, words.OfferTexts);
        record["modalities"] = SyntheticFacts.List(random.Some(["south-south", "north-south", "triangular", "ppp"], random.Between(0, 2)));
        record["eligibility"] = Eligibility(facts, random);
        record["capacity"] = random.Chance(60) ? random.Between(1, 10) : null;
        record["validFrom"] = SyntheticFacts.Day(random.Between(0, 360));
        record["validTo"] = random.Chance(80) ? SyntheticFacts.Day(random.Between(500, 2500)) : null;
        record["funding"] = random.Chance(40)
            ? new JsonObject { ["currency"] = random.Pick(Currencies), ["max"] = random.Between(10, 500) * 1000 }
            : null;
        return record;
    }

    public static JsonObject Need(SyntheticFacts facts, int number)
    {
        var record = facts.Begin("need", number, out var random);
        var words = SyntheticWords.Of(Language(record));
        var country = facts.CountryOfOrganization(facts.OrganizationOf(number));
        AddListing(record, facts, random, number, country, words.NeedTitles, words.NeedTexts);
        record["country"] = country.Code;
        record["neededFrom"] = random.Chance(40) ? SyntheticFacts.Day(random.Between(0, 400)) : null;
        record["neededBy"] = random.Chance(80) ? SyntheticFacts.Day(random.Between(500, 2000)) : null;
        if (random.Chance(50))
        {
            var least = random.Between(0, 50) * 1000;
            record["funding"] = new JsonObject
            {
                ["currency"] = random.Pick(Currencies),
                ["min"] = least,
                ["max"] = least + (random.Between(1, 200) * 1000),
            };
        }

        return record;
    }

    private static void AddListing(
        JsonObject record,
        SyntheticFacts facts,
        SyntheticRandom random,
        int number,
        TermView country,
        IReadOnlyList<string> titles,
        IReadOnlyList<string> texts)
    {
        var themes = facts.Themes(random);
        var text = Text(record, themes[0], country, random);
        record["organization"] = facts.Id("organization", facts.OrganizationOf(number));
        record["title"] = text.Title(titles, number);
        record["description"] = text.Paragraph(random.Some(texts, random.Between(3, texts.Count)));
        record["themes"] = SyntheticFacts.List(themes);
        record["support"] = SyntheticFacts.List(random.Some(facts.Codes("support"), random.Between(1, 3)));
        record["workingLanguages"] = Languages(record, random);
        record["sdgs"] = SyntheticFacts.List(SyntheticFacts.Goals(random));
        record["ipFields"] = SyntheticFacts.List(facts.Fields(random));
    }

    private static JsonObject? Eligibility(SyntheticFacts facts, SyntheticRandom random) => random.Below(3) switch
    {
        0 => null,
        1 => new JsonObject { ["groups"] = SyntheticFacts.List(random.Some(facts.Codes(TaxonomyAliases.Groups), random.Between(1, 3))) },
        _ => new JsonObject
        {
            ["countries"] = SyntheticFacts.List(random.Some(facts.Countries, random.Between(1, 12)).Select(country => country.Code)),
            ["groups"] = SyntheticFacts.List(random.Some(facts.Codes(TaxonomyAliases.Groups), random.Between(0, 1))),
        },
    };

    private static SyntheticText Text(JsonObject record, string theme, TermView country, SyntheticRandom random) =>
        new(Language(record), theme, country.LabelIn(Language(record)), random);

    private static JsonArray Languages(JsonObject record, SyntheticRandom random) =>
        SyntheticFacts.List(random.Some(["en", "fr", "es", "ar", "ru", "zh"], random.Between(1, 2)).Prepend(Language(record)).Distinct(StringComparer.Ordinal));

    private static string Language(JsonObject record) => record["language"]!.GetValue<string>();
}
