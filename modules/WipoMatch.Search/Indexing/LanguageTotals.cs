using System.Runtime.InteropServices;

namespace WipoMatch.Search.Indexing;

/// <summary>What ranking must know of all live documents of a language.</summary>
/// <param name="Documents">How many there are.</param>
/// <param name="Title">Words in all their titles.</param>
/// <param name="Summary">Words in all their summaries.</param>
/// <param name="Body">Words in all their texts.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LanguageTotals(int Documents, long Title, long Summary, long Body)
{
    public static LanguageTotals operator +(LanguageTotals left, LanguageTotals right) => new(
        left.Documents + right.Documents, left.Title + right.Title, left.Summary + right.Summary, left.Body + right.Body);

    public static LanguageTotals operator +(LanguageTotals totals, FieldCounts document) =>
        totals + new LanguageTotals(1, document.Title, document.Summary, document.Body);
}
