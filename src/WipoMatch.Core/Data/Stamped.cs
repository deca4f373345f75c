using System.Data.Common;
using WipoMatch.Data;

namespace WipoMatch.Core.Data;

/// <summary>A value that is kept in memory until a stamp rises. While the database does not answer, the last known value goes on.</summary>
/// <typeparam name="T">The value.</typeparam>
/// <param name="stamps">The stamps.</param>
/// <param name="stamp">The stamp.</param>
/// <param name="load">Reads the value.</param>
/// <param name="fallback">The value of a database that never answered.</param>
internal sealed class Stamped<T>(IStamps stamps, string stamp, Func<T> load, T fallback) where T : class
{
    private volatile Entry? _entry;

    public T Value
    {
        get
        {
            var current = stamps.Get(stamp);
            if (_entry is { } entry && entry.Stamp == current)
            {
                return entry.Value;
            }

            try
            {
                var loaded = new Entry(current, load());
                _entry = loaded;
                return loaded.Value;
            }
            catch (Exception exception) when (exception is DbException || exception.InnerException is DbException)
            {
                return _entry?.Value ?? fallback;
            }
        }
    }

    private sealed record Entry(long Stamp, T Value);
}
