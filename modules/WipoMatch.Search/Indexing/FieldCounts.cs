using System.Runtime.InteropServices;

namespace WipoMatch.Search.Indexing;

/// <summary>How often a word stands in each field of a document, or how many words each field has.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FieldCounts(int Title, int Summary, int Body, int Keywords = 0)
{
    /// <summary>All fields together.</summary>
    public int Sum => Title + Summary + Body + Keywords;

    /// <summary>Whether it stands in the text, and not beside it alone.</summary>
    public bool IsInText => Title + Summary + Body > 0;

    public static FieldCounts operator +(FieldCounts left, FieldCounts right) => new(
        left.Title + right.Title, left.Summary + right.Summary, left.Body + right.Body, left.Keywords + right.Keywords);

    /// <summary>One word in a field.</summary>
    public static FieldCounts One(Field field) => field switch
    {
        Field.Title => new(1, 0, 0),
        Field.Summary => new(0, 1, 0),
        Field.Keywords => new(0, 0, 0, 1),
        _ => new(0, 0, 1),
    };
}
