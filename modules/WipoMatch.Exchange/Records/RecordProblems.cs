using System.Text;

namespace WipoMatch.Exchange.Records;

/// <summary>What does not fit in one record; all of it is collected before anything is said.</summary>
internal sealed class RecordProblems
{
    private const int MostShown = 20;

    private readonly List<RecordProblem> _problems = [];

    public IReadOnlyList<RecordProblem> All => _problems;

    public bool Any => _problems.Count > 0;

    public void Add(string key, string reason, string remedy) => _problems.Add(new(key, reason, remedy));

    /// <summary>A value from a file as it may stand in a sentence: quoted, on one line, not too long.</summary>
    public static string Show(string value)
    {
        const int Longest = 60;
        var text = new StringBuilder("'");
        foreach (var rune in value.EnumerateRunes().Take(Longest))
        {
            text.Append(Rune.IsControl(rune) ? new Rune('?') : rune);
        }

        return text.Append(value.Length > Longest ? "…'" : "'").ToString();
    }

    /// <summary>A sentence that names what is allowed, when that is little enough to be read.</summary>
    public static string OneOf(IReadOnlyCollection<string> allowed, string elsewhere) =>
        allowed.Count is > 0 and <= 20 ? $"Use one of: {string.Join(", ", allowed)}." : elsewhere;

    /// <summary>All problems; of very many the first ones, so that the report of a bad file is not larger than the file.</summary>
    public override string ToString() => string.Join(' ', _problems.Take(MostShown).Select(problem => problem.ToString())) +
        (_problems.Count > MostShown ? $" There are {_problems.Count - MostShown} more problems." : "");
}

/// <summary>One thing that does not fit.</summary>
/// <param name="Key">The key; empty when the whole line is meant.</param>
/// <param name="Reason">What is wrong.</param>
/// <param name="Remedy">How to mend it.</param>
internal sealed record RecordProblem(string Key, string Reason, string Remedy)
{
    public override string ToString() => Key.Length == 0 ? $"{Reason} {Remedy}" : $"{Key}: {Reason} {Remedy}";
}
