using System.Text;

namespace WipoMatch.Concepts.Skos.Turtle;

/// <summary>The characters of a file with their place; holds a part of the file at a time.</summary>
internal sealed class TurtleSource(TextReader reader)
{
    /// <summary>Behind the last character.</summary>
    public const int End = -1;

    private readonly char[] _part = new char[1 << 15];
    private int _next;
    private int _count;

    /// <summary>The line of the next character, from 1.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>The place of the next character in its line in UTF-16 code units, from 1.</summary>
    public int Column { get; private set; } = 1;

    /// <summary>Looks at a character without taking it.</summary>
    /// <param name="ahead">How many to pass over; less than a thousand.</param>
    public int Peek(int ahead = 0)
    {
        while (_next + ahead >= _count)
        {
            if (!Fill())
            {
                return End;
            }
        }

        return _part[_next + ahead];
    }

    /// <summary>Takes a character.</summary>
    /// <exception cref="SkosException">The file has ended.</exception>
    public char Take()
    {
        if (Peek() == End)
        {
            throw new SkosException("Ends", Line, Column);
        }

        var taken = _part[_next++];
        (Line, Column) = taken == '\n' ? (Line + 1, 1) : (Line, Column + 1);
        return taken;
    }

    /// <summary>Takes the next character when it is the one that is asked for.</summary>
    public bool Takes(char wanted)
    {
        if (Peek() != wanted)
        {
            return false;
        }

        Take();
        return true;
    }

    private bool Fill()
    {
        Array.Copy(_part, _next, _part, 0, _count - _next);
        (_next, _count) = (0, _count - _next);
        try
        {
            var read = reader.Read(_part, _count, _part.Length - _count);
            _count += read;
            return read > 0;
        }
        catch (DecoderFallbackException)
        {
            throw new SkosException("Encoding", Line, Column);
        }
    }
}
