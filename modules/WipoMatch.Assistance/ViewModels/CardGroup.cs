using WipoMatch.Display;

namespace WipoMatch.Assistance.ViewModels;

/// <summary>Cards under a heading; not shown when there are none.</summary>
/// <param name="Id">A unique id on the page.</param>
/// <param name="Heading">The heading.</param>
/// <param name="Cards">The cards.</param>
public sealed record CardGroup(string Id, string Heading, IReadOnlyList<CardModel> Cards);
