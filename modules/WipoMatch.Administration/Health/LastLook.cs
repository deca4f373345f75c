using WipoMatch.Health;

namespace WipoMatch.Administration.Health;

/// <summary>What the checks found last; some of them read every item, so a page that is opened again soon shows it once more.</summary>
public sealed class LastLook
{
    private volatile Look? _last;

    /// <summary>The last look, or null.</summary>
    public Look? Last
    {
        get => _last;
        set => _last = value;
    }
}

/// <summary>One look at the installation.</summary>
/// <param name="AtUtc">When it ended.</param>
/// <param name="Found">What each check found.</param>
public sealed record Look(DateTime AtUtc, IReadOnlyList<Examined> Found);
