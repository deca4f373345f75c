using System.Text.Json.Nodes;

namespace WipoMatch.Exchange.Synthetic;

/// <summary>Writes initiatives between countries.</summary>
internal static class SyntheticInitiatives
{
    private static readonly string[] Roles = ["beneficiary", "provider", "supporter", "pivotal", "facilitating", "coordinator"];

    public static JsonObject Write(SyntheticFacts facts, int number)
    {
        var record = facts.Begin("initiative", number, out var random);
        var language = record["language"]!.GetValue<string>();
        var words = SyntheticWords.Of(language);
        var parties = random.Some(facts.Countries, random.Between(2, 5));
        var themes = facts.Themes(random);
        var text = new SyntheticText(language, themes[0], parties[0].LabelIn(language), random);
        record["title"] = text.Title(words.OfferTitles, number);
        record["description"] = text.Paragraph(random.Some(words.OfferTexts, 3).Concat(random.Some(words.Sections[1], 2)));
        record["venue"] = text.Village;
        record["host"] = parties[0].Code;
        record["participants"] = new JsonArray([.. parties.Select((party, i) => new JsonObject { ["country"] = party.Code, ["role"] = Roles[i] })]);
        record["status"] = random.Pick(facts.Codes("initiative-statuses"));
        var start = random.Between(0, 900);
        record["start"] = SyntheticFacts.Day(start);
        record["end"] = random.Chance(80) ? SyntheticFacts.Day(start + random.Between(30, 900)) : null;
        record["contributions"] = new JsonArray(new JsonObject
        {
            ["by"] = parties[1].Code,
            ["kind"] = "cash",
            ["amount"] = random.Between(5, 900) * 1000,
            ["currency"] = "CHF",
        });
        record["themes"] = SyntheticFacts.List(themes);
        record["ipFields"] = SyntheticFacts.List(facts.Fields(random));
        return record;
    }
}
