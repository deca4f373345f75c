using WipoMatch.Search.Stored;

namespace WipoMatch.Search.Indexing;

/// <summary>
/// The words of a segment in ordinal order, and where their postings are. Each begins with the number of its language, so words of one
/// language lie together, and within it words with one beginning.
/// </summary>
/// <param name="text">All words, one after the other.</param>
/// <param name="ends">Where each word ends in the text.</param>
/// <param name="starts">Where the postings of each word start.</param>
/// <param name="postings">For each word a header, the postings of the stem, and those of the exact form unless they are the same.</param>
internal sealed class TermTable(char[] text, int[] ends, int[] starts, byte[] postings)
{
    public int Count => ends.Length;

    /// <summary>How many bytes the postings of all words take.</summary>
    public int PostingsLength => postings.Length;

    /// <summary>Reads a table that <see cref="WriteTo"/> wrote.</summary>
    public static TermTable ReadFrom(BinaryReader input) =>
        new(input.ReadArray<char>(), input.ReadArray<int>(), input.ReadArray<int>(), input.ReadArray<byte>());

    /// <summary>Writes the table.</summary>
    public void WriteTo(BinaryWriter output)
    {
        output.WriteArray<char>(text);
        output.WriteArray<int>(ends);
        output.WriteArray<int>(starts);
        output.WriteArray<byte>(postings);
    }

    /// <summary>The word with a number, its language before it.</summary>
    public ReadOnlySpan<char> this[int term] => text.AsSpan((term == 0 ? 0 : ends[term - 1])..ends[term]);

    /// <summary>The documents that have a stem.</summary>
    public PostingReader Stems(int language, string word) => Find(language, word).Stems;

    /// <summary>The documents that have a word as it is written.</summary>
    public PostingReader Exact(int language, string word) => Find(language, word).Exact;

    /// <summary>The lists of a word; empty ones when nobody has it.</summary>
    public TermPostings Find(int language, string word) => Place(language, word) is >= 0 and var term ? PostingsOf(term) : new TermPostings([], [], []);

    /// <summary>The first of the words of a language that do not stand before some beginning.</summary>
    public int FirstFrom(int language, string beginning) => Place(language, beginning) is var place && place >= 0 ? place : ~place;

    /// <summary>The lists of a word.</summary>
    public TermPostings PostingsOf(int term)
    {
        ReadOnlySpan<byte> bytes = postings.AsSpan(starts[term]..(term + 1 < starts.Length ? starts[term + 1] : postings.Length));
        return TermPostings.Read(bytes);
    }

    // The place of a word, or the complement of where it would stand.
    private int Place(int language, string word)
    {
        var key = string.Concat([(char)language], word);
        var (low, high) = (0, Count - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = this[middle].SequenceCompareTo(key);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return ~low;
    }
}
