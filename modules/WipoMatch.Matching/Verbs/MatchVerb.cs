using System.Globalization;
using WipoMatch.Commands;
using WipoMatch.Concepts.Contracts;
using WipoMatch.Localization;
using WipoMatch.Matching.Eligibility;
using WipoMatch.Matching.Engine;
using WipoMatch.Matching.Reading;
using WipoMatch.Settings;
using WipoMatch.Taxonomies;

namespace WipoMatch.Matching.Verbs;

/// <summary><c>match</c>: suggestions for all published needs as a table.</summary>
internal sealed class MatchVerb(SiteListings listings, ISemanticSpaces spaces, ICountryGroups groups, SuggestionLines lines, ISiteService site) : IVerb
{
    private const int DefaultTop = 10;

    public VerbDefinition Definition { get; } = new(
        "match",
        "Suggests published offers for published needs, with reasons.",
        [],
        [
            new("--out", "Where the suggestions go: need TAB offer TAB rank TAB score TAB reasons.", "FILE"),
            new("--need", "Only for this need.", "ID"),
            new("--top", "How many offers for a need at most; by default 10.", "N"),
            new("--date", "The day as of which offers and country groups count; by default today.", "YYYY-MM-DD"),
            new("--triangles", "Suggests a provider and a supporter together; arrives with a later version."),
        ]);

    public async Task<int> RunAsync(VerbInvocation invocation, CancellationToken cancellationToken)
    {
        if (invocation.Has("--triangles"))
        {
            throw new WrongUsageException("--triangles arrives with a later version.");
        }

        var path = invocation.Required("--out");
        var (top, day) = (TopOf(invocation.Value("--top")), DayOf(invocation.Value("--date")));
        var published = await listings.ReadAsync(cancellationToken);
        var only = invocation.Value("--need");
        if (only is not null && !published.Needs.Any(need => need.Id == only))
        {
            throw new VerbFailedException($"No published need has the id '{only}'. Check the id; the export of needs lists them.");
        }

        var gate = new Gate(groups, day);
        var model = MatchingModel.Current with { Candidates = Math.Max(MatchingModel.Current.Candidates, top) };
        var found = MatchingEngine.Build(spaces.Current, model, gate, published.Needs, published.Offers, cancellationToken)
            .SuggestAll(top, cancellationToken)
            .Where(suggestions => only is null || suggestions.Need.Id == only)
            .ToList();
        using var language = new LanguageScope(site.Current.DefaultLanguage);
        await WholeFile.WriteLinesAsync(path, lines.Write(found, gate), cancellationToken);
        await invocation.Output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"{found.Count} needs, {published.Offers.Count} offers, {found.Sum(suggestions => suggestions.Suggestions.Count)} suggestions"));
        return 0;
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

    private DateOnly DayOf(string? given)
    {
        if (given is null)
        {
            return site.Today;
        }

        return DateOnly.TryParseExact(given, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new WrongUsageException($"--date must be a day such as 2026-11-22, not '{given}'.");
    }
}
