using System.Diagnostics;
using System.Globalization;
using WipoMatch.Concepts.Contracts;
using WipoMatch.Matching.Eligibility;
using WipoMatch.Matching.Engine;
using WipoMatch.Matching.Engine.Scoring;
using WipoMatch.Taxonomies;

namespace WipoMatch.Benchmarks;

/// <summary>Suggestions for as many needs as offers: time, processor time, memory. Texts are mixed from the definitions of concepts.</summary>
internal static class MatchingRun
{
    private const int Top = 10;

    private const int SuggestionsKept = 20;

    private static readonly string[] Languages = ["ar", "zh", "en", "fr", "ru", "es"];

    private static readonly string[] Support = ["technical", "human", "financial", "technology-transfer", "training", "infrastructure"];

    public static int Run(int count)
    {
        var random = new Random(1);
        var needs = Enumerable.Range(0, count).Select(i => Need(random, i)).ToList();
        var offers = Enumerable.Range(0, count).Select(i => Offer(random, i)).ToList();
        var gate = new Gate(new NoGroups(), new DateOnly(2026, 11, 22));
        var processor = Process.GetCurrentProcess().TotalProcessorTime;
        var watch = Stopwatch.StartNew();
        var engine = MatchingEngine.Build(new SemanticSpace(ConceptScheme.Shipped, new Stems(), SpaceNumbers.Current), MatchingModel.Current, gate, needs, offers);
        Print("texts read and nearness found", watch.Elapsed.TotalSeconds, "s");
        var suggestions = engine.SuggestAll(Top).Sum(found => found.Suggestions.Count);
        Print("all needs", watch.Elapsed.TotalSeconds, "s");
        Print("processor time", (Process.GetCurrentProcess().TotalProcessorTime - processor).TotalSeconds, "s");
        Print("of it the collector's pauses", GC.GetTotalPauseDuration().TotalSeconds, "s");
        Print("memory handed out", GC.GetTotalAllocatedBytes() / 1e9, "GB");
        Print("suggestions", suggestions, "");
        Print("peak memory", Process.GetCurrentProcess().PeakWorkingSet64 / 1e6, "MB");
        var times = needs.Take(200).Select(need => Time(() => engine.Suggest(need with { Id = "new" }, Top))).Order().ToList();
        Print("one new need, median", times[100], "ms");
        Print("one new need, 95th percentile", times[190], "ms");
        MeasureChanges(engine, needs, offers, gate);
        return 0;
    }

    // What a server does when a need changed: everything but reading it from the database and writing its list.
    private static void MeasureChanges(MatchingEngine engine, List<Need> needs, List<Offer> offers, Gate gate)
    {
        var space = new SemanticSpace(ConceptScheme.Shipped, new Stems(), SpaceNumbers.Current);
        var read = offers.AsParallel().AsOrdered().Select(offer => new Read<Offer>(offer, space.Read(offer.Texts))).ToList();
        var usual = engine.UsualOfOffers;
        MatchingEngine? some = null;
        Print("index of offers made anew", Time(() => some = MatchingEngine.Over(space, MatchingModel.Current, gate, read, usual)), "ms");
        var times = needs.Take(200).Select(need => Time(() => some!.Suggest(new Read<Need>(need, space.Read(need.Texts)), SuggestionsKept))).Order().ToList();
        Print("changed need, its list worked out, median", times[100], "ms");
        Print("changed need, its list worked out, 95th percentile", times[190], "ms");
    }

    private static double Time(Action work)
    {
        var watch = Stopwatch.StartNew();
        work();
        return watch.Elapsed.TotalMilliseconds;
    }

    private static void Print(string name, double value, string unit) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}\t{value:0.##} {unit}"));

    private static Need Need(Random random, int number) => new()
    {
        Id = $"need-{number:D6}",
        Organization = $"org-{random.Next(500)}",
        Country = "KE",
        Texts = [Text(random)],
        Support = Some(random, Support),
        WorkingLanguages = Some(random, Languages),
    };

    private static Offer Offer(Random random, int number) => new()
    {
        Id = $"offer-{number:D6}",
        Organization = $"org-{random.Next(500)}",
        Texts = [Text(random)],
        Support = Some(random, Support),
        WorkingLanguages = Some(random, Languages),
    };

    private static string[] Some(Random random, string[] codes) => [codes[random.Next(codes.Length)], codes[random.Next(codes.Length)]];

    private static TitledText Text(Random random)
    {
        var language = Languages[random.Next(Languages.Length)];
        var concepts = ConceptScheme.Shipped.Concepts;
        var parts = Enumerable.Range(0, 3).Select(_ => concepts[random.Next(concepts.Count)]).ToList();
        return new TitledText(language, parts[0].LabelIn(language), string.Join(' ', parts.Select(part => part.Definition[language])));
    }

    private sealed class NoGroups : ICountryGroups
    {
        public IReadOnlyList<string> GroupsOf(string country, DateOnly on) => [];

        public bool IsMember(string country, string group, DateOnly on) => false;

        public IReadOnlyList<string> MembersOf(string group, DateOnly on) => [];
    }
}
