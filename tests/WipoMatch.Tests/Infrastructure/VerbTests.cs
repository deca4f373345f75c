using System.Diagnostics;

namespace WipoMatch.Tests.Infrastructure;

/// <summary>Base of tests that run the built application as a person at a terminal does; each test has a data folder of its own.</summary>
public abstract class VerbTests : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(3);

    /// <summary>The data folder, and the folder to which FILE arguments are relative.</summary>
    protected string Folder { get; } = Directory.CreateTempSubdirectory("wipomatch-verb-").FullName;

    public void Dispose()
    {
        Directory.Delete(Folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Runs a verb and waits for its end.</summary>
    /// <param name="arguments">The verb and what follows it.</param>
    protected Task<VerbResult> RunAsync(params string[] arguments) => RunAsync(new Dictionary<string, string>(StringComparer.Ordinal), arguments);

    /// <summary>Runs a verb with environment variables.</summary>
    protected async Task<VerbResult> RunAsync(IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        using var process = Start(environment, arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(Longest);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
        }

        return new VerbResult(process.ExitCode, await output, await error);
    }

    /// <summary>Starts a verb.</summary>
    protected Process Start(IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "WipoMatch.Web.dll"), .. arguments])
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            UseShellExecute = false,
        };
        start.Environment["WipoMatch__DataPath"] = Path.Combine(Folder, "data");
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var process = Process.Start(start)!;
        process.StandardInput.Close();
        return process;
    }
}

/// <summary>How a verb ended.</summary>
/// <param name="Status">The exit status.</param>
/// <param name="Output">What stands on standard output.</param>
/// <param name="Error">What stands on standard error.</param>
public sealed record VerbResult(int Status, string Output, string Error)
{
    public override string ToString() => $"exit status {Status}\n{Output}\n{Error}";
}
