using System.Buffers;

namespace WipoMatch.Search.Indexing;

/// <summary>What is gathered about each document of an index for one question. Dispose of it: its memory is used again.</summary>
/// <param name="documents">How many documents, those that left among them.</param>
internal sealed class DocumentScores(int documents) : IDisposable
{
    private readonly double[] _words = Rent<double>(documents);
    private readonly double[] _named = Rent<double>(documents);
    private readonly float[] _near = Rent<float>(documents);
    private readonly byte[] _found = Rent<byte>(documents);
    private readonly bool[] _refused = Rent<bool>(documents);

    /// <summary>The sum of the words' scores.</summary>
    public Span<double> Words => _words.AsSpan(0, documents);

    /// <summary>The sum for concepts of the question that the document names or is filed under.</summary>
    public Span<double> Named => _named.AsSpan(0, documents);

    /// <summary>How near the document is to the question in meaning, from 0 to 1.</summary>
    public Span<float> Near => _near.AsSpan(0, documents);

    /// <summary>How many of the words it has.</summary>
    public Span<byte> Found => _found.AsSpan(0, documents);

    /// <summary>Whether it lacks a phrase that was asked for, or has what was excluded.</summary>
    public Span<bool> Refused => _refused.AsSpan(0, documents);

    public void Dispose()
    {
        ArrayPool<double>.Shared.Return(_words);
        ArrayPool<double>.Shared.Return(_named);
        ArrayPool<float>.Shared.Return(_near);
        ArrayPool<byte>.Shared.Return(_found);
        ArrayPool<bool>.Shared.Return(_refused);
    }

    private static T[] Rent<T>(int size)
    {
        var rented = ArrayPool<T>.Shared.Rent(size);
        Array.Clear(rented, 0, size);
        return rented;
    }
}
