using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Commands;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Core.Backup;

/// <summary>Runs the verbs of backups in a process of the site.</summary>
internal static class BackupRuns
{
    public static Task<string> BackupAsync(this TestSite site, string file, bool withSecrets = false) =>
        RunAsync(site, "backup", withSecrets ? [("FILE", file), ("--with-secrets", "")] : [("FILE", file)]);

    public static Task<string> RestoreAsync(this TestSite site, string file, bool force = false) =>
        RunAsync(site, "restore", force ? [("FILE", file), ("--force", "")] : [("FILE", file)]);

    /// <summary>Runs a verb and answers what it wrote.</summary>
    public static Task<string> RunAsync(this TestSite site, string verb, params (string Name, string Value)[] given) => site.InScopeAsync(async scope =>
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        var values = given.ToDictionary(pair => pair.Name, pair => (IReadOnlyList<string>)[pair.Value], StringComparer.Ordinal);
        var run = scope.GetServices<IVerb>().Single(known => known.Definition.Name == verb);
        await run.RunAsync(new VerbInvocation(values, output, error, new NoProgress()), CancellationToken.None);
        return output + error.ToString();
    });

    private sealed class NoProgress : IProgress<VerbProgress>
    {
        public void Report(VerbProgress value)
        {
            // Nobody looks.
        }
    }
}
