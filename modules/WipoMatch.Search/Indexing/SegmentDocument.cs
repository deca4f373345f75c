using System.Runtime.InteropServices;
using WipoMatch.ContentManagement;
using WipoMatch.Localization;

namespace WipoMatch.Search.Indexing;

/// <summary>What an index keeps of a document besides its words.</summary>
/// <param name="ContentItemId">The item.</param>
/// <param name="Language">The number of its language.</param>
/// <param name="Lengths">Words in each field.</param>
/// <param name="Standing">What its scores count.</param>
/// <param name="Stamp">The stamp of the row that was read.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SegmentDocument(string ContentItemId, byte Language, FieldCounts Lengths, float Standing = 1, long Stamp = 0)
{
    // People search for what was done, sought and offered; bodies and standing pages come after these when they fit as well.
    private const float Bodies = 0.8f;
    private const float StandingPages = 0.7f;

    /// <summary>Reads a document that <see cref="WriteTo"/> wrote.</summary>
    public static SegmentDocument ReadFrom(BinaryReader input) => new(
        input.ReadString(),
        input.ReadByte(),
        new FieldCounts(input.ReadInt32(), input.ReadInt32(), input.ReadInt32(), input.ReadInt32()),
        input.ReadSingle(),
        input.ReadInt64());

    /// <summary>Writes the document.</summary>
    public void WriteTo(BinaryWriter output)
    {
        output.Write(ContentItemId);
        output.Write(Language);
        output.Write(Lengths.Title);
        output.Write(Lengths.Summary);
        output.Write(Lengths.Body);
        output.Write(Lengths.Keywords);
        output.Write(Standing);
        output.Write(Stamp);
    }

    /// <summary>The number under which concepts are kept as words; documents of all languages have them.</summary>
    public static int ConceptLanguage => SiteLanguages.All.Count;

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

    /// <summary>What scores of a content type count.</summary>
    public static float StandingOf(string contentType) => contentType switch
    {
        ContentTypes.Organization => Bodies,
        ContentTypes.Page => StandingPages,
        _ => 1,
    };
}
