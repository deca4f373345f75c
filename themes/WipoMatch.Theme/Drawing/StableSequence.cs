using System.Text;

namespace WipoMatch.Theme.Drawing;

/// <summary>
/// Choices that depend on a text alone. <see cref="string.GetHashCode()"/> differs from process to process and would give
/// an item another pattern after every restart; this is FNV-1a followed by xorshift.
/// </summary>
internal sealed class StableSequence
{
    private uint _state = 2_166_136_261;

    public StableSequence(string seed)
    {
        foreach (var octet in Encoding.UTF8.GetBytes(seed))
        {
            _state = unchecked((_state ^ octet) * 16_777_619);
        }

        // Xorshift never leaves zero.
        _state = _state == 0 ? 1 : _state;
    }

    /// <summary>The next number from 0 to one below <paramref name="choices"/>.</summary>
    public int Next(int choices)
    {
        _state ^= _state << 13;
        _state ^= _state >> 17;
        _state ^= _state << 5;
        return (int)(_state % (uint)choices);
    }
}
