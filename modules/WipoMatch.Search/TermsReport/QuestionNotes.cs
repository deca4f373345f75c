namespace WipoMatch.Search.TermsReport;

/// <summary>What was asked since the last writing, in memory, so that reading a page writes nothing. Bounded, whatever is asked.</summary>
internal sealed class QuestionNotes
{
    private const int Most = 500;

    private readonly Lock _lock = new();
    private Dictionary<QuestionKey, QuestionTally> _tallies = [];

    /// <summary>Notes that a question was asked.</summary>
    /// <param name="key">The question.</param>
    /// <param name="results">How many results it had.</param>
    public void Add(QuestionKey key, int results) => Add(key, new QuestionTally(1, results == 0 ? 1 : 0, results));

    /// <summary>Gives everything noted and begins anew.</summary>
    public IReadOnlyDictionary<QuestionKey, QuestionTally> Take()
    {
        lock (_lock)
        {
            var taken = _tallies;
            _tallies = [];
            return taken;
        }
    }

    /// <summary>Takes back what could not be written; what was asked meanwhile came later.</summary>
    /// <param name="tallies">What <see cref="Take"/> gave.</param>
    public void Return(IReadOnlyDictionary<QuestionKey, QuestionTally> tallies)
    {
        var later = Take();
        foreach (var (key, tally) in tallies.Concat(later))
        {
            Add(key, tally);
        }
    }

    private void Add(QuestionKey key, QuestionTally tally)
    {
        lock (_lock)
        {
            if (_tallies.TryGetValue(key, out var known))
            {
                _tallies[key] = new(known.Count + tally.Count, known.ZeroCount + tally.ZeroCount, tally.LastResults);
            }
            else if (_tallies.Count < Most)
            {
                _tallies[key] = tally;
            }
        }
    }
}

/// <summary>A question on a day.</summary>
/// <param name="Day">The day.</param>
/// <param name="Language">The language of the page.</param>
/// <param name="Place">The list.</param>
/// <param name="Text">What was typed.</param>
internal sealed record QuestionKey(DateOnly Day, string Language, string Place, string Text);

/// <summary>How often it was asked.</summary>
/// <param name="Count">In all.</param>
/// <param name="ZeroCount">Without a result.</param>
/// <param name="LastResults">The results of the last time.</param>
internal sealed record QuestionTally(int Count, int ZeroCount, int LastResults);
