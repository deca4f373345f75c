using WipoMatch.Web.Commands;
using WipoMatch.Web.Hosting;

var line = CommandLine.Split(args);
if (line.Verb is null or "serve")
{
    return await SiteHost.ServeAsync(line);
}

ShortRun.Begin();
return await VerbRunner.RunAsync(line);

/// <summary>The entry point; public so that tests can start the application.</summary>
public partial class Program;
