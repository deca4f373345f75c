using Spectre.Console;
using WipoMatch.Commands;

namespace WipoMatch.Web.Commands;

/// <summary>Progress of long work: a line that is redrawn on a terminal, a plain line every few seconds elsewhere.</summary>
internal sealed class ConsoleProgress : IProgress<VerbProgress>, IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    private readonly IAnsiConsole _console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
    private readonly bool _isTerminal = !Console.IsErrorRedirected;
    private long _lastTicks;
    private bool _hasLine;

    public void Report(VerbProgress value)
    {
        var now = Environment.TickCount64;
        var pause = _isTerminal ? 100 : Pause.TotalMilliseconds;
        if (now - _lastTicks < pause && value.Done < value.Total)
        {
            return;
        }

        _lastTicks = now;
        if (_isTerminal)
        {
            _hasLine = true;
            _console.Write(new ControlCode("\r\u001b[K"));
            _console.Write(Bar(value));
        }
        else
        {
            Console.Error.WriteLine(Plain(value));
        }
    }

    public ValueTask DisposeAsync()
    {
        if (_hasLine)
        {
            _console.WriteLine();
        }

        return ValueTask.CompletedTask;
    }

    private static Markup Bar(VerbProgress value)
    {
        const int Width = 30;
        var filled = value.Total > 0 ? (int)(Width * Math.Min(value.Done, value.Total) / value.Total) : 0;
        return new Markup($"[blue]{new string('━', filled)}[/]{new string('─', Width - filled)} {Plain(value).EscapeMarkup()}");
    }

    private static string Plain(VerbProgress value) => value.Total > 0
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{value.Label}: {value.Done:N0} of {value.Total:N0}")
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{value.Label}: {value.Done:N0}");
}
