using System.Collections.Concurrent;

namespace WipoMatch.TextAnalysis.Words;

/// <summary>Holds the memories of all languages together below a number of words.</summary>
/// <param name="capacity">The number; a word takes some 200 bytes.</param>
internal sealed class WordFormBudget(int capacity)
{
    private readonly ConcurrentBag<WordFormCache> _caches = [];
    private int _count;

    public void Register(WordFormCache cache) => _caches.Add(cache);

    /// <summary>Counts a word. When there are too many, all languages start anew; frequent words are back at once.</summary>
    public void Count()
    {
        if (Interlocked.Increment(ref _count) < capacity)
        {
            return;
        }

        Interlocked.Exchange(ref _count, 0);
        foreach (var cache in _caches)
        {
            cache.Forget();
        }
    }
}
