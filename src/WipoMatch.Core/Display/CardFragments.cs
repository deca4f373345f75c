using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using WipoMatch.Core.Web;
using WipoMatch.Display;
using WipoMatch.Localization;
using WipoMatch.Settings;

namespace WipoMatch.Core.Display;

/// <summary>Keeps at most 2,500 drawn cards, about 4 KB each, of one state of the site on one day.</summary>
internal sealed class CardFragments(ISiteService site, HtmlEncoder encoder) : ICardFragments
{
    private const int Most = 2500;

    private volatile Shelf _shelf = new((-1, default), new(StringComparer.Ordinal));

    public async Task<IHtmlContent> ShowAsync(IHtmlHelper html, ListCard card)
    {
        ArgumentNullException.ThrowIfNull(html);
        ArgumentNullException.ThrowIfNull(card);
        if (card.Key is null || html.ViewContext.HttpContext.Features.Get<RequestState>() is not { } state)
        {
            return await html.PartialAsync("_Card", card.Make());
        }

        var drawn = Drawn(state);
        var key = SiteLanguages.Current.Code + card.Key;
        if (!drawn.TryGetValue(key, out var fragment))
        {
            fragment = await DrawAsync(html, card);
            drawn.TryAdd(key, fragment);
        }

        return fragment;
    }

    private async Task<HtmlString> DrawAsync(IHtmlHelper html, ListCard card)
    {
        using var writer = new StringWriter();
        (await html.PartialAsync("_Card", card.Make())).WriteTo(writer, encoder);
        return new HtmlString(writer.ToString());
    }

    // Dates stand on cards ("open until"), so a day is a state as well.
    private ConcurrentDictionary<string, HtmlString> Drawn(RequestState request)
    {
        var state = (request.Stamps, site.Today);
        var shelf = _shelf;
        if (shelf.State != state || shelf.Drawn.Count >= Most)
        {
            _shelf = shelf = new Shelf(state, new(StringComparer.Ordinal));
        }

        return shelf.Drawn;
    }

    private sealed record Shelf((long Stamps, DateOnly Day) State, ConcurrentDictionary<string, HtmlString> Drawn);
}
