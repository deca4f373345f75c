using System.Globalization;
using System.Text.Json;
using WipoMatch.Concepts.Contracts;
using WipoMatch.Matching.Eligibility;
using WipoMatch.Matching.Engine;
using WipoMatch.TextAnalysis;

namespace WipoMatch.Tests.Modules.Matching;

/// <summary>The development set in <c>tests/data/matching</c> and what the engine needs, without a site.</summary>
internal static class MatchingWorld
{
    public static readonly DateOnly Day = new(2026, 11, 22);

    public static SemanticSpace Space { get; } = new(ConceptScheme.Shipped, new StemReader(), SpaceNumbers.Current);

    public static Gate Gate { get; } = new(new DatedGroups(), Day);

    public static IReadOnlyList<Need> Needs { get; } = [.. Records("need").Select(ReadNeed)];

    public static IReadOnlyList<Offer> Offers { get; } = [.. Records("offer").Select(ReadOffer)];

    public static string PathOf(params string[] parts) => Path.Combine([Root(), .. parts]);

    public static MatchingEngine Build(IEnumerable<Need> needs, IEnumerable<Offer> offers) =>
        MatchingEngine.Build(Space, MatchingModel.Current, Gate, needs, offers);

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "WipoMatch.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }

    private static IEnumerable<JsonElement> Records(string type) =>
        File.ReadLines(PathOf("tests", "data", "matching", "records.jsonl"))
            .Select(line => JsonDocument.Parse(line).RootElement)
            .Where(record => Text(record, "type") == type);

    private static Need ReadNeed(JsonElement record) => new()
    {
        Id = Text(record, "id"),
        Organization = Text(record, "organization"),
        Country = Text(record, "country"),
        Texts = TextOf(record),
        Support = List(record, "support"),
        WorkingLanguages = List(record, "workingLanguages"),
        Themes = List(record, "themes"),
        Sdgs = List(record, "sdgs"),
        NeededBy = DayOf(record, "neededBy"),
    };

    private static Offer ReadOffer(JsonElement record)
    {
        var eligibility = record.GetProperty("eligibility");
        return new()
        {
            Id = Text(record, "id"),
            Organization = Text(record, "organization"),
            Texts = TextOf(record),
            Support = List(record, "support"),
            WorkingLanguages = List(record, "workingLanguages"),
            Themes = List(record, "themes"),
            Sdgs = List(record, "sdgs"),
            EligibleCountries = List(eligibility, "countries"),
            EligibleGroups = List(eligibility, "groups"),
            Capacity = record.TryGetProperty("capacity", out var capacity) ? capacity.GetInt32() : null,
            ValidFrom = DayOf(record, "validFrom"),
            ValidTo = DayOf(record, "validTo"),
        };
    }

    private static TitledText[] TextOf(JsonElement record) => [new(Text(record, "language"), Text(record, "title"), Text(record, "description"))];

    private static string Text(JsonElement record, string key) => record.GetProperty(key).GetString()!;

    private static List<string> List(JsonElement record, string key) =>
        record.TryGetProperty(key, out var list) ? [.. list.EnumerateArray().Select(value => value.ToString())] : [];

    private static DateOnly? DayOf(JsonElement record, string key) =>
        record.TryGetProperty(key, out var day) ? DateOnly.Parse(day.GetString()!, CultureInfo.InvariantCulture) : null;
}
