using WipoMatch.Search.Stored;

namespace WipoMatch.Search.Indexing;

/// <summary>For each concept the documents of a segment that are near to it, and how near; immutable.</summary>
/// <param name="starts">Where the list of each concept starts; one more for the end.</param>
/// <param name="bytes">For each document the distance to the one before, and the nearness in 255ths.</param>
internal sealed class NearnessTable(int[] starts, byte[] bytes)
{
    /// <summary>How much one step of a stored nearness is.</summary>
    public const float Step = 1f / 255;

    /// <summary>The table of a segment that was read without concepts.</summary>
    public static NearnessTable Empty { get; } = new([0], []);

    /// <summary>How many concepts it has lists for.</summary>
    public int Concepts => starts.Length - 1;

    /// <summary>Reads a table that <see cref="WriteTo"/> wrote.</summary>
    public static NearnessTable ReadFrom(BinaryReader input) => new(input.ReadArray<int>(), input.ReadArray<byte>());

    /// <summary>Writes the table.</summary>
    public void WriteTo(BinaryWriter output)
    {
        output.WriteArray<int>(starts);
        output.WriteArray<byte>(bytes);
    }

    /// <summary>Adds each document's nearness to a concept.</summary>
    /// <param name="concept">The place of the concept.</param>
    /// <param name="weight">What nearness 1 adds.</param>
    /// <param name="scores">One score for each document of the segment.</param>
    public void AddTo(int concept, float weight, Span<float> scores)
    {
        if (concept >= Concepts)
        {
            return;
        }

        ReadOnlySpan<byte> rest = bytes.AsSpan(starts[concept]..starts[concept + 1]);
        var document = -1;
        while (!rest.IsEmpty)
        {
            document += (int)VariableInteger.Read(ref rest);
            scores[document] += weight * Step * rest[0];
            rest = rest[1..];
        }
    }

    /// <summary>How near one document is to a concept, from 0 to 1.</summary>
    public float Of(int concept, int document)
    {
        ReadOnlySpan<byte> rest = concept < Concepts ? bytes.AsSpan(starts[concept]..starts[concept + 1]) : [];
        var at = -1;
        while (!rest.IsEmpty && at < document)
        {
            at += (int)VariableInteger.Read(ref rest);
            if (at == document)
            {
                return rest[0] * Step;
            }

            rest = rest[1..];
        }

        return 0;
    }

    /// <summary>Hands the documents of a concept over, in rising order.</summary>
    public void CopyTo(int concept, Action<int, byte> take)
    {
        ReadOnlySpan<byte> rest = concept < Concepts ? bytes.AsSpan(starts[concept]..starts[concept + 1]) : [];
        var document = -1;
        while (!rest.IsEmpty)
        {
            document += (int)VariableInteger.Read(ref rest);
            take(document, rest[0]);
            rest = rest[1..];
        }
    }
}
