using System.Globalization;

namespace WipoMatch.Tests.Faults;

/// <summary>What happened to one kind of work that was killed again and again.</summary>
/// <param name="Kind">The work.</param>
internal sealed record FaultTally(string Kind)
{
    private int _rounds;

    /// <summary>The heading of the table.</summary>
    public static string Heading => Row("kind", "kills", "acknowledged", "lost", "half states", "restores");

    public int Kills { get; set; }

    /// <summary>Whether there is more to kill; work that ends before it can be killed is not begun for ever.</summary>
    /// <param name="kills">How many are wanted.</param>
    public bool GoesOn(int kills) => Kills < kills && _rounds++ < 10 + (10 * kills);

    /// <summary>Writes that the application said were done.</summary>
    public int Acknowledged { get; set; }

    /// <summary>Acknowledged writes that were gone afterwards.</summary>
    public int Lost { get; set; }

    /// <summary>States between before and after, and anything that <c>doctor</c> finds to be red.</summary>
    public int HalfStates { get; set; }

    /// <summary>Backups that were complete and came back whole.</summary>
    public int Restores { get; set; }

    /// <summary>What was seen of each fault.</summary>
    public List<string> Troubles { get; } = [];

    public void AddHalfState(string trouble)
    {
        HalfStates++;
        Troubles.Add($"{Kind}, kill {Kills}: {trouble}");
    }

    public void AddLoss(string trouble)
    {
        Lost++;
        Troubles.Add($"{Kind}, kill {Kills}: {trouble}");
    }

    public override string ToString() => Row(Kind, Number(Kills), Number(Acknowledged), Number(Lost), Number(HalfStates), Number(Restores));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Row(string kind, params string[] cells) => kind.PadRight(34) + string.Concat(cells.Select(cell => cell.PadLeft(14)));
}
