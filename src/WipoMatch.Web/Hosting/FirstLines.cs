namespace WipoMatch.Web.Hosting;

/// <summary>The few lines that a newcomer reads on the console: on standard output of the server, on standard error of other verbs.</summary>
/// <param name="output">Where they go.</param>
internal sealed class FirstLines(TextWriter output)
{
    /// <summary>A line about what happens.</summary>
    public void Say(string line) => output.WriteLine("  " + line);

    /// <summary>Where to look.</summary>
    public void Opened(ICollection<string> urls)
    {
        foreach (var url in urls)
        {
            Say($"Open   {url}");
        }

        Say("Mail   none is sent by this version");
        Say("Stop   Ctrl+C");
    }
}
