using WipoMatch.Display;

namespace WipoMatch.Stories.ViewModels;

/// <summary>A few cards of a kind under a heading: view <c>_Shelf</c>.</summary>
/// <param name="Id">The id of the heading.</param>
/// <param name="Heading">What is shown.</param>
/// <param name="Cards">The cards.</param>
/// <param name="Links">Where the rest is.</param>
public sealed record Shelf(string Id, string Heading, IReadOnlyList<CardModel> Cards, IReadOnlyList<MenuLink> Links);
