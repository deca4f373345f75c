using Microsoft.Extensions.Localization;
using WipoMatch.Data;
using WipoMatch.Health;
using WipoMatch.Localization;

namespace WipoMatch.Administration.Health;

/// <summary>Asks how the site is, at most once a minute unless somebody wants to know it now.</summary>
public sealed class HealthQuery(IExamination examination, LastLook memory, TimeProvider clock, IStringLocalizerFactory texts, IStringLocalizer<Texts> localizer)
{
    private static readonly TimeSpan KeptFor = TimeSpan.FromMinutes(1);

    private static readonly Dictionary<string, string> Lists = new(StringComparer.Ordinal)
    {
        ["jobs"] = "tasks",
        ["outbox"] = "tasks",
        ["vocabularies"] = "taxonomies",
    };

    /// <summary>What was found within the last minute, else what is found now.</summary>
    /// <param name="cancellationToken">Stops looking.</param>
    public async Task<HealthView> ReadAsync(CancellationToken cancellationToken)
    {
        if (memory.Last is not { } last || clock.UtcNow() - last.AtUtc > KeptFor)
        {
            last = await LookAsync(cancellationToken);
        }

        return new(last.AtUtc, [.. last.Found.Select(Row).OrderByDescending(row => row.State)]);
    }

    /// <summary>Looks now.</summary>
    /// <param name="cancellationToken">Stops looking.</param>
    public async Task<Look> LookAsync(CancellationToken cancellationToken)
    {
        var found = await examination.LookAsync(cancellationToken);
        return memory.Last = new(clock.UtcNow(), found);
    }

    private HealthRow Row(Examined examined)
    {
        var (finding, isWell) = (examined.Finding, examined.Finding.State == DoctorState.Green);
        string Text(string ending) => texts.TextOf(examined.Check, $"Check-{finding.Name}{ending}", "");
        return new(
            finding.Name,
            Text("") is { Length: > 0 } title ? title : finding.Name,
            finding.State,
            examined.HasFailed ? localizer["CheckFailed"] : Text("-Means"),
            isWell ? "" : examined.HasFailed ? localizer["CheckFailedMend"] : Text("-Mend"),
            examined.HasFailed ? "" : finding.Message,
            Lists.TryGetValue(finding.Name, out var list) ? $"/{SiteLanguages.Current.Code}/admin/{list}" : null);
    }
}
