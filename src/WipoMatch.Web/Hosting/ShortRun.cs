using System.Collections;
using System.Runtime.InteropServices;
using System.Text;

namespace WipoMatch.Web.Hosting;

/// <summary>
/// Runs a verb without the runtime's profile-guided recompilation. What it gains comes back only after minutes of running, so a server
/// keeps it; a verb ends before, and an import of 10,000 records spends a third of its processor time on it (docs/adr/0009).
/// The runtime reads the switch when the process starts, so the process is replaced once, keeping its id, its streams and its folder.
/// </summary>
internal static class ShortRun
{
    private const string Switch = "DOTNET_TieredPGO";

    /// <summary>Starts this process over with the switch; returns when that is not needed or not possible.</summary>
    public static void Begin()
    {
        if (!OperatingSystem.IsLinux() || Environment.GetEnvironmentVariable(Switch) is not null || System.Diagnostics.Debugger.IsAttached)
        {
            return;
        }

        var self = File.ResolveLinkTarget("/proc/self/exe", returnFinalTarget: false)?.FullName;
        if (self is null)
        {
            return;
        }

        // A failure returns, and the verb runs as it is: slower, with the same outcome.
        _ = Execute(self, [.. Arguments(), null], [.. Settings(), $"{Switch}=0", null]);
    }

    private static string[] Arguments() => Encoding.UTF8.GetString(File.ReadAllBytes("/proc/self/cmdline")).Split('\0')[..^1];

    private static IEnumerable<string> Settings() =>
        from DictionaryEntry setting in Environment.GetEnvironmentVariables()
        select $"{setting.Key}={setting.Value}";

    [DllImport("libc", EntryPoint = "execve", CharSet = CharSet.Ansi, ExactSpelling = true, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Execute(string file, string?[] arguments, string?[] settings);
}
