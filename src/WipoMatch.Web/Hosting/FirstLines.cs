namespace WipoMatch.Web.Hosting;

/// <summary>The few lines that a newcomer reads on the console: on standard output of the server, on standard error of other verbs.</summary>
/// <param name="output">Where they go.</param>
internal sealed class FirstLines(TextWriter output)
{
    /// <summary>A line about what happens.</summary>
    public void Say(string line) => output.WriteLine("  " + line);

    /// <summary>Where to look.</summary>
    /// <param name="urls">The addresses of the site.</param>
    /// <param name="lines">What the modules tell.</param>
    public void Opened(ICollection<string> urls, IReadOnlyList<string> lines)
    {
        foreach (var url in urls)
        {
            Say($"Open   {url}");
        }

        foreach (var line in lines)
        {
            Say(line);
        }

        Say("Stop   Ctrl+C");
    }
}
