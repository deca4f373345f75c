using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace WipoMatch.BrowserTests.Infrastructure;

/// <summary>
/// The built application as a newcomer starts it: a process without configuration, which fills an empty folder with the demonstration; or with settings that
/// a test gives.
/// </summary>
public sealed partial class DemonstrationSite : IAsyncDisposable
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(3);

    private readonly string _folder = Directory.CreateTempSubdirectory("wipomatch-browser-").FullName;
    private readonly StringBuilder _lines = new();
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Process _process;

    private DemonstrationSite(string[] settings)
    {
        _process = new Process { StartInfo = Command(_folder, settings), EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) => Read(line.Data);
        _process.ErrorDataReceived += (_, line) => Read(line.Data);
        _process.Exited += (_, _) => _address.TrySetException(new InvalidOperationException($"The site ended before it was open: {Output}"));
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Stop();
    }

    /// <summary>Where it listens, a free port of this machine.</summary>
    public Uri Address => _address.Task.Result;

    /// <summary>What stands on its console so far.</summary>
    public string Output
    {
        get
        {
            lock (_lines)
            {
                return _lines.ToString();
            }
        }
    }

    /// <summary>Starts a site.</summary>
    /// <param name="settings">Arguments of the command line: <c>--WipoMatch:Recipe=setup</c>.</param>
    public static async Task<DemonstrationSite> StartAsync(params string[] settings)
    {
        var site = new DemonstrationSite(settings);
        try
        {
            site._process.Start();
            site._process.BeginOutputReadLine();
            site._process.BeginErrorReadLine();
            await site._address.Task.WaitAsync(LongestStart);
            await site.WaitUntilReadyAsync();
            return site;
        }
        catch
        {
            await site.DisposeAsync();
            throw;
        }
    }

    public ValueTask DisposeAsync()
    {
        Stop();
        _process.Dispose();
        return ValueTask.CompletedTask;
    }

    private static ProcessStartInfo Command(string folder, string[] settings)
    {
        var start = new ProcessStartInfo(
            "dotnet", [Path.Combine(AppContext.BaseDirectory, "WipoMatch.Web.dll"), "--urls", "http://127.0.0.1:0", $"--WipoMatch:DataPath={folder}", .. settings])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var name in start.Environment.Keys.Where(IsConfiguration).ToList())
        {
            start.Environment.Remove(name);
        }

        // A build output packs its files anew for every reader, badly; a published site sends the ones packed by the build.
        start.Environment["ReloadStaticAssetsAtRuntime"] = "false";
        return start;
    }

    private static bool IsConfiguration(string variable) =>
        variable.StartsWith("WipoMatch__", StringComparison.OrdinalIgnoreCase) ||
        variable.StartsWith("ASPNETCORE_", StringComparison.OrdinalIgnoreCase) ||
        variable.Equals("DOTNET_ENVIRONMENT", StringComparison.OrdinalIgnoreCase);

    private void Read(string? line)
    {
        if (line is null)
        {
            return;
        }

        lock (_lines)
        {
            _lines.AppendLine(CultureInfo.InvariantCulture, $"{line}");
        }

        // The site has told all that it tells at its start.
        if (StopLine().IsMatch(line))
        {
            _address.TrySetResult(new Uri(OpenLine().Match(Output).Groups["url"].Value));
        }
    }

    private async Task WaitUntilReadyAsync()
    {
        using var client = new HttpClient { BaseAddress = Address };
        using var limit = new CancellationTokenSource(LongestStart);
        using var pause = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        while (await pause.WaitForNextTickAsync(limit.Token))
        {
            using var response = await client.GetAsync(new Uri("/health/ready", UriKind.Relative), limit.Token);
            if (response.IsSuccessStatusCode)
            {
                return;
            }
        }
    }

    private void Stop()
    {
        if (!Directory.Exists(_folder))
        {
            return;
        }

        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
        }

        Directory.Delete(_folder, recursive: true);
    }

    [GeneratedRegex(@"^\s*Open\s+(?<url>http://\S+)", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex OpenLine();

    [GeneratedRegex(@"^\s*Stop\s", RegexOptions.CultureInvariant)]
    private static partial Regex StopLine();
}
