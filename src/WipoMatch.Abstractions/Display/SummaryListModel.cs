using Microsoft.AspNetCore.Html;

namespace WipoMatch.Display;

/// <summary>Key facts as a definition list: view <c>_SummaryList</c>.</summary>
/// <param name="Rows">Term and value; rows with an empty value are left out by whoever builds the list.</param>
public sealed record SummaryListModel(IReadOnlyList<SummaryRow> Rows);

/// <summary>One fact.</summary>
/// <param name="Term">The name of the fact.</param>
/// <param name="Value">The value as safe HTML (links, lists, isolated names).</param>
public sealed record SummaryRow(string Term, IHtmlContent Value);
