using WipoMatch.Web.Commands;
using WipoMatch.Web.Hosting;

var line = CommandLine.Split(args);
return line.Verb is null or "serve"
    ? await SiteHost.ServeAsync(line)
    : await VerbRunner.RunAsync(line);

/// <summary>The entry point; public so that tests can start the application.</summary>
public partial class Program;
