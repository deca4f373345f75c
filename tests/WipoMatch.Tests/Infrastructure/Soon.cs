using System.Diagnostics;

namespace WipoMatch.Tests.Infrastructure;

/// <summary>Waits for what a running server does by itself.</summary>
internal static class Soon
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    /// <summary>Waits until something is so; a minute without it is a failure.</summary>
    public static async Task BecomesAsync(Func<Task<bool>> isSo)
    {
        using var pause = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        var watch = Stopwatch.StartNew();
        while (!await isSo())
        {
            Assert.True(watch.Elapsed < Longest, "It did not become so.");
            await pause.WaitForNextTickAsync();
        }
    }
}
