using System.Text.Json.Nodes;
using WipoMatch.Display;

namespace WipoMatch.Stories.ViewModels;

/// <summary>All themes.</summary>
/// <param name="Cards">A card for each.</param>
/// <param name="Rows">A row for each.</param>
public sealed record ThemeList(IReadOnlyList<CardModel> Cards, IReadOnlyList<JsonObject> Rows) : IRowList;
