using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;
using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.Display;
using WipoMatch.Localization;
using WipoMatch.Matching.Shown;
using WipoMatch.Security;

namespace WipoMatch.Matching.Desk;

/// <summary>Reads suggestions for people who have signed in: the same as everybody may see, but all of them.</summary>
internal sealed class DeskQuery(
    SuggestionReader reader, PairLines lines, Comparison comparison, ICatalog catalog, IContentLinks links, ICurrentUser user, IStringLocalizer<Texts> localizer) : IDeskQuery
{
    private const int MostCompared = 3;

    private const int MostNeeds = 30;

    public async Task<DeskPage?> ReadAsync(string need, IReadOnlyList<string> chosen, CancellationToken cancellationToken)
    {
        if (catalog.Current.FindByExchangeId(need) is not { ContentType: ContentTypes.Need } entry)
        {
            return null;
        }

        var set = catalog.Current.FindSet(entry.LocalizationSet)!;
        var shown = set.For(SiteLanguages.Current.Code);
        var list = await reader.OfNeedAsync(set, cancellationToken);
        var near = list.Pairs.Where(pair => Strengths.IsShown(pair.Suggestion.Score.Total)).ToList();
        var wanted = near.Where(pair => chosen.Contains(pair.OfferSet.Source.ExchangeId, StringComparer.Ordinal)).ToList();
        var compared = wanted.Take(MostCompared).ToList();
        return new DeskPage
        {
            Need = set.Source.ExchangeId,
            NeedLink = Markup.Link(shown.Title, links.Url(shown, SiteLanguages.Current.Code), shown.Language),
            Title = shown.Title,
            Lines = [.. near.Select(pair => lines.Offer(pair, list.Gate))],
            Note = near.Count > 0 ? null
                : list.ComputedUtc is { } computed ? localizer["NoOfferYet", LocalDate.InWords(computed)].Value
                : localizer["BeingComputed", LocalDate.InWords(set.Source.PublishedUtc)].Value,
            Compared = [.. compared.Select(pair => lines.Offer(pair, list.Gate))],
            Rows = [.. comparison.Rows(compared, list.Gate)],
            IsCut = wanted.Count > compared.Count,
        };
    }

    public NeedChoice Choose(bool isUnknown)
    {
        var needs = catalog.Current.SetsOf(ContentTypes.Need).ToLookup(IsOwn);
        return new NeedChoice([.. needs[true].Select(Link)], [.. needs[false].Take(MostNeeds).Select(Link)], isUnknown);
    }

    private bool IsOwn(CatalogSet need) => need.Source.Value(FacetKeys.Organization) is { } id && catalog.Current.Find(id) is { } organization
        && catalog.Current.FindSet(organization.LocalizationSet)!.Entries.Any(entry => user.Organizations.Contains(entry.ExchangeId, StringComparer.Ordinal));

    private IHtmlContent Link(CatalogSet need)
    {
        var shown = need.For(SiteLanguages.Current.Code);
        return Markup.Link(shown.Title, MatchingPaths.InLanguage(MatchingPaths.OfNeed(need.Source.ExchangeId)), shown.Language);
    }
}
