using System.Text.Json;
using WipoMatch.Commands;
using WipoMatch.Health;

namespace WipoMatch.Core.Health;

/// <summary><c>doctor</c>: what is well and what is not; exit status 1 when something is red. Creates nothing.</summary>
internal sealed class DoctorVerb(IExamination examination) : IVerb
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
        var findings = (await examination.LookAsync(cancellationToken)).Select(examined => examined.Finding).ToList();
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
}
