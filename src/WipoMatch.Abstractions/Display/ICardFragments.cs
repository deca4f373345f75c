using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace WipoMatch.Display;

/// <summary>Cards as they were drawn, kept until anything changes: most cards of a list were on another list a moment ago.</summary>
public interface ICardFragments
{
    /// <summary>The card by view <c>_Card</c>, in the language of the page.</summary>
    /// <param name="html">Draws what is not kept.</param>
    /// <param name="card">The card.</param>
    Task<IHtmlContent> ShowAsync(IHtmlHelper html, ListCard card);
}

/// <summary>A card of a list, made when it is needed.</summary>
/// <param name="Key">The same for cards that look the same in one language; null for one that is only right on this page.</param>
/// <param name="Make">Makes the card.</param>
public sealed record ListCard(string? Key, Func<CardModel> Make);
