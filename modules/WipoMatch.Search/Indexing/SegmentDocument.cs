using System.Runtime.InteropServices;
using WipoMatch.Localization;

namespace WipoMatch.Search.Indexing;

/// <summary>What an index keeps of a document besides its words.</summary>
/// <param name="ContentItemId">The item.</param>
/// <param name="Language">The number of its language.</param>
/// <param name="Lengths">Words in each field.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SegmentDocument(string ContentItemId, byte Language, FieldCounts Lengths)
{
    /// <summary>The number of a language, its place among the languages of the site; -1 for another one.</summary>
    public static int LanguageNumber(string code)
    {
        for (var number = 0; number < SiteLanguages.All.Count; number++)
        {
            if (SiteLanguages.All[number].Code == code)
            {
                return number;
            }
        }

        return -1;
    }
}
