using System.Runtime.InteropServices;

namespace WipoMatch.Search.Indexing;

/// <summary>How often a word stands in each field of a document, or how many words each field has.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FieldCounts(int Title, int Summary, int Body)
{
    public static FieldCounts operator +(FieldCounts left, FieldCounts right) =>
        new(left.Title + right.Title, left.Summary + right.Summary, left.Body + right.Body);
}
