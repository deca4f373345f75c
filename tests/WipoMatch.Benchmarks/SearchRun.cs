using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using WipoMatch.Catalog;
using WipoMatch.Concepts.Contracts;
using WipoMatch.Core.Catalog;
using WipoMatch.Search;
using WipoMatch.Search.Documents;
using WipoMatch.Search.Indexing;
using WipoMatch.Search.Questions;
using WipoMatch.TextAnalysis.Contracts;

namespace WipoMatch.Benchmarks;

/// <summary>
/// Search as one page does it: language guessed, slips mended, twenty best with titles, all hits counted by theme and country, summaries with the words marked. One thread; each
/// question once to warm up and three times measured.
/// </summary>
internal static class SearchRun
{
    private const int Rounds = 3;
    private const int Page = 20;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>Runs it.</summary>
    /// <param name="corpus">Stories, one JSON object a line: id, language, country, theme, title, summary, body.</param>
    /// <param name="questions">Questions: id, language, text, separated by tabs.</param>
    public static int Run(string corpus, string questions)
    {
        var space = new SemanticSpace(ConceptScheme.Shipped, new Stems(), SpaceNumbers.Current);
        _ = space.Read([new TitledText("en", "warm", "up")]);
        var before = MemoryInUse();
        var watch = Stopwatch.StartNew();
        var index = ReadAll(space, corpus);
        Print("index", watch.Elapsed.TotalSeconds, "s");
        Print("memory of the index", (MemoryInUse() - before) / 1e6, "MB");

        var stories = File.ReadLines(corpus).Select(Story).Select(story => story with { Body = "" }).ToDictionary(story => story.Key, StringComparer.Ordinal);
        var facets = new FacetIndex([.. stories.Values.Select(Set)], set => set.Source.Facets);
        var asked = File.ReadLines(questions).Select(line => line.Split('\t')).Select(parts => (Language: parts[1], Text: parts[2])).ToList();
        var vocabulary = new Vocabulary(index, [], new Lexicons());
        var hits = asked.Average(question => (double)Ask(vocabulary, facets, stories, question.Text, question.Language).Total);
        var times = Enumerable.Range(0, Rounds).SelectMany(_ => asked).Select(question => Time(() => Ask(vocabulary, facets, stories, question.Text, question.Language))).Order().ToList();
        Print("hits of a question, mean", hits, "");
        Print("question, median", times[times.Count / 2], "ms");
        Print("question, 95th percentile", times[times.Count * 95 / 100], "ms");
        Print("question, 99th percentile", times[times.Count * 99 / 100], "ms");
        return 0;
    }

    private static CatalogPage Ask(Vocabulary vocabulary, FacetIndex facets, Dictionary<string, StoryLine> stories, string text, string language)
    {
        var guessed = LanguageGuess.Of(TypedQuestion.Read(text).Words, language, vocabulary);
        var correction = new Spelling(vocabulary, new NoSurfaces()).Mend(text, guessed);
        var question = SearchQuestion.Read(correction?.Text ?? text, guessed, vocabulary.Index.Space);
        var page = facets.Query(new CatalogQuery
        {
            ContentTypes = ["SuccessStory"],
            Language = language,
            Facets = [FacetKeys.Theme, FacetKeys.Country],
            Matches = vocabulary.Index.Find(question, language).Scores,
            Take = Page,
        });
        foreach (var item in page.Items)
        {
            _ = Highlighter.Mark(stories[item.Source.ContentItemId].Summary, question.In(item.Source.Language), item.Source.Language, 220);
        }

        return page;
    }

    private static SearchIndex ReadAll(SemanticSpace space, string corpus)
    {
        using var memory = AnalyzerSet.RememberMany();
        return SearchIndex.Read(space, File.ReadLines(corpus).Select(line => Row(Story(line))));
    }

    private static StoryLine Story(string line) => JsonSerializer.Deserialize<StoryLine>(line, Json)!;

    private static SearchDocument Row(StoryLine story) => new()
    {
        ContentItemId = story.Key,
        Language = story.Language,
        ContentType = "SuccessStory",
        Title = story.Title,
        Summary = story.Summary,
        Body = story.Body,
        IsVisible = true,
    };

    private static CatalogSet Set(StoryLine story) => new([new CatalogEntry
    {
        ContentItemId = story.Key,
        ContentItemVersionId = story.Key,
        ContentType = "SuccessStory",
        Language = story.Language,
        LocalizationSet = story.Key,
        ExchangeId = story.Key,
        Slug = story.Key,
        Title = story.Title,
        Summary = story.Summary,
        Facets = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { [FacetKeys.Theme] = [story.Theme], [FacetKeys.Country] = [story.Country] },
    }]);

    private static long MemoryInUse()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        return GC.GetTotalMemory(forceFullCollection: true);
    }

    private static double Time(Action work)
    {
        var watch = Stopwatch.StartNew();
        work();
        return watch.Elapsed.TotalMilliseconds;
    }

    private static void Print(string name, double value, string unit) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}\t{value:0.##} {unit}"));

    private sealed record StoryLine(int Id, string Language, string Country, string Theme, string Title, string Summary, string Body)
    {
        public string Key => Id.ToString(CultureInfo.InvariantCulture);
    }

    private sealed class NoSurfaces : IWordSurfaces
    {
        public string Find(string contentItemId, string word, string language) => word;
    }
}
