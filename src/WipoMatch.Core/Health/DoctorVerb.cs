using System.Text.Json;
using WipoMatch.Commands;
using WipoMatch.Health;

namespace WipoMatch.Core.Health;

/// <summary><c>doctor</c>: what is well and what is not; exit status 1 when something is red. Creates nothing.</summary>
internal sealed class DoctorVerb(IEnumerable<IDoctorCheck> checks) : IVerb
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, WriteIndented = true };

    public VerbDefinition Definition { get; } = new(
        "doctor",
        "Checks the installation; ends with 1 when something is red.",
        [],
        [new VerbOption("--json", "Answers as JSON.")],
        CreatesDatabase: false);

    public async Task<int> RunAsync(VerbInvocation invocation, CancellationToken cancellationToken)
    {
        var findings = new List<DoctorFinding>();
        var isReady = false;
        foreach (var check in checks.OrderBy(check => check.NeedsTables).Where(check => isReady || !check.NeedsTables))
        {
            var finding = await TryAsync(check, cancellationToken);
            isReady |= check is DatabaseCheck && finding.State == DoctorState.Green;
            findings.Add(finding);
        }

        if (invocation.Has("--json"))
        {
            var rows = findings.Select(finding => new { finding.Name, State = finding.State.ToString().ToLowerInvariant(), finding.Message });
            await invocation.Output.WriteLineAsync(JsonSerializer.Serialize(rows, Json));
        }
        else
        {
            foreach (var finding in findings)
            {
                await invocation.Output.WriteLineAsync($"{finding.State.ToString().ToLowerInvariant(),-7} {finding.Name,-10} {finding.Message}");
            }
        }

        return findings.Exists(finding => finding.State == DoctorState.Red) ? 1 : 0;
    }

    private static async Task<DoctorFinding> TryAsync(IDoctorCheck check, CancellationToken cancellationToken)
    {
        try
        {
            return await check.CheckAsync(cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new DoctorFinding(check.GetType().Name, DoctorState.Red, $"The check itself failed: {exception.Message}");
        }
    }
}
