using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using WipoMatch.Catalog;
using WipoMatch.Commands;
using WipoMatch.Localization;
using WipoMatch.Search.Queries;
using WipoMatch.Settings;

namespace WipoMatch.Search.Verbs;

/// <summary><c>search TEXT</c> answers one question for reading; <c>search --queries FILE</c> answers many for scoring.</summary>
internal sealed class SearchVerb(SearchResults results, ISiteService site, IContentLinks links) : IVerb
{
    private const int DefaultTop = 20;

    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public VerbDefinition Definition { get; } = new(
        "search",
        "Finds published items by their words.",
        [new("TEXT", "The question.", IsRequired: false)],
        [
            new("--language", "The language of the question; by default that of the site.", "L", [.. SiteLanguages.All.Select(language => language.Code)]),
            new("--type", "Only this type: story, need, offer, organization, initiative, page.", "T"),
            new("--json", "Prints a JSON array."),
            new("--queries", "A file of questions: query-id TAB language TAB text.", "FILE"),
            new("--out", "Where the answers to --queries go: query TAB record TAB rank TAB score.", "FILE"),
            new("--top", "How many results for a question at most; by default 20.", "N"),
        ]);

    public async Task<int> RunAsync(VerbInvocation invocation, CancellationToken cancellationToken)
    {
        var top = TopOf(invocation.Value("--top"));
        if (invocation.Value("--queries") is { } queries)
        {
            Refuse(invocation, "TEXT", "--language", "--type", "--json");
            await AnswerAsync(queries, invocation.Required("--out"), top, invocation, cancellationToken);
            return 0;
        }

        Refuse(invocation, "--out");
        var text = invocation.Value("TEXT") ?? throw new WrongUsageException("Give a TEXT to search for, or --queries FILE --out FILE.");
        var found = results.Find(text, invocation.Value("--language") ?? site.Current.DefaultLanguage, TypeOf(invocation.Value("--type")), top);
        await PrintAsync(found, text, invocation);
        return 0;
    }

    private static void Refuse(VerbInvocation invocation, params string[] names)
    {
        if (names.FirstOrDefault(invocation.Has) is { } name)
        {
            throw new WrongUsageException(name == "--out" ? "--out goes with --queries FILE only." : $"{name} does not go with --queries; the file gives text and language.");
        }
    }

    private static int TopOf(string? given)
    {
        if (given is null)
        {
            return DefaultTop;
        }

        return int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var top) && top > 0
            ? top
            : throw new WrongUsageException($"--top must be a whole number from 1, not '{given}'.");
    }

    private string? TypeOf(string? given)
    {
        var known = links.Routes.Values.Select(route => route.ExchangeType).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return given is null || known.Contains(given, StringComparer.Ordinal)
            ? given
            : throw new WrongUsageException($"--type must be one of {string.Join(", ", known)}, not '{given}'.");
    }

    private static async Task PrintAsync(IReadOnlyList<SearchResult> found, string text, VerbInvocation invocation)
    {
        if (invocation.Has("--json"))
        {
            var rows = found.Select(result => new
            {
                rank = result.Rank,
                score = Math.Round(result.Score, 4),
                type = result.Type,
                id = result.Entry.ExchangeId,
                language = result.Entry.Language,
                title = result.Entry.Title,
                url = result.Url,
            });
            await invocation.Output.WriteLineAsync(JsonSerializer.Serialize(rows, Json));
            return;
        }

        foreach (var result in found)
        {
            await invocation.Output.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture, $"{result.Rank,3}  {result.Type,-12}  {result.Entry.Language}  {Line(result.Entry.Title)}  {result.Url}"));
        }

        if (found.Count == 0)
        {
            await invocation.Error.WriteLineAsync($"Nothing was found for “{Line(text)}”.");
        }
    }

    private async Task AnswerAsync(string queries, string path, int top, VerbInvocation invocation, CancellationToken cancellationToken)
    {
        var questions = await QueryFile.ReadAsync(queries, cancellationToken);
        var lines = new List<string> { "query\trecord\trank\tscore" };
        foreach (var question in questions)
        {
            lines.AddRange(results.Find(question.Text, question.Language, null, top).Select(result => string.Create(
                CultureInfo.InvariantCulture, $"{question.Id}\t{result.Entry.ExchangeId}\t{result.Rank}\t{result.Score:F6}")));
            cancellationToken.ThrowIfCancellationRequested();
        }

        await WholeFile.WriteLinesAsync(path, lines, cancellationToken);
        await invocation.Output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{questions.Count} questions, {lines.Count - 1} results"));
    }

    private static string Line(string text) => string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter));
}
