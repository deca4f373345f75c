using System.Collections.Concurrent;

namespace WipoMatch.TextAnalysis.Words;

/// <summary>Holds the memories of all languages together below a number of words.</summary>
/// <param name="capacity">The number; a word takes some 200 bytes.</param>
internal sealed class WordFormBudget(int capacity)
{
    private readonly ConcurrentBag<WordFormCache> _caches = [];
    private int _count;
    private readonly int _usual = capacity;
    private int _capacity = capacity;

    public void Register(WordFormCache cache) => _caches.Add(cache);

    /// <summary>Counts a word. When there are too many, all languages start anew; frequent words are back at once.</summary>
    public void Count()
    {
        if (Interlocked.Increment(ref _count) >= Volatile.Read(ref _capacity))
        {
            Forget();
        }
    }

    /// <summary>Allows more words until the result is disposed of.</summary>
    /// <param name="more">How many.</param>
    public IDisposable Widen(int more) => new Wide(this, more);

    private void Forget()
    {
        Interlocked.Exchange(ref _count, 0);
        foreach (var cache in _caches)
        {
            cache.Forget();
        }
    }

    // Of two at a time the first to end ends both; the other one goes on with a smaller memory.
    private sealed class Wide : IDisposable
    {
        private readonly WordFormBudget _budget;
        public Wide(WordFormBudget budget, int more)
        {
            _budget = budget;
            Volatile.Write(ref budget._capacity, more);
        }

        public void Dispose()
        {
            Volatile.Write(ref _budget._capacity, _budget._usual);
            _budget.Forget();
        }
    }
}
