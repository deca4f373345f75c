using System.Globalization;
using System.Net.Sockets;
using Microsoft.AspNetCore.Hosting.StaticWebAssets;
using WipoMatch.Core;
using WipoMatch.Core.Data;
using WipoMatch.Core.Modules;
using WipoMatch.Core.Web;
using WipoMatch.Data;
using WipoMatch.Hosting;
using WipoMatch.Web.Commands;

namespace WipoMatch.Web.Hosting;

/// <summary>Builds the application, and runs it as a web site.</summary>
internal static class SiteHost
{
    private const string DefaultUrl = "http://localhost:5080";

    /// <summary>Runs the site until it is stopped.</summary>
    /// <returns>The exit status.</returns>
    public static async Task<int> ServeAsync(CommandLine line)
    {
        if (line.Rest.Length > 0)
        {
            return VerbRunner.WrongUsage($"'{line.Rest[0]}' is not an option of serve.", "Usage: serve [--urls ADDRESSES] [--Section:Key=value …]");
        }

        try
        {
            await using var app = Build(line.Host, isServer: true).UseWipoMatch();
            var console = new FirstLines(Console.Out);
            await SiteSetup.PrepareAsync(app.Services, isServer: true, console, CancellationToken.None);
            var lines = await StartLinesAsync(app);
            app.Lifetime.ApplicationStarted.Register(() => console.Opened(app.Urls, lines));
            await app.RunAsync();
            return 0;
        }
        catch (Exception exception) when (Explain(exception) is { } sentence)
        {
            await Console.Error.WriteLineAsync(sentence);
            return 1;
        }
    }

    /// <summary>Builds the application.</summary>
    /// <param name="arguments">Arguments for the host.</param>
    /// <param name="isServer">Whether background services run.</param>
    public static WebApplication Build(string[] arguments, bool isServer)
    {
        RefuseInvariantCulture();
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = arguments, ContentRootPath = ContentRootOf(arguments) });
        SettingsCheck.Run(builder.Configuration);
        if (ContentRoot.IsBuildOutput)
        {
            StaticWebAssetsLoader.UseStaticWebAssets(builder.Environment, builder.Configuration);

            // Otherwise files are sent uncompressed so that edits show at once, which only a developer wants.
            builder.Configuration["ReloadStaticAssetsAtRuntime"] ??= builder.Environment.IsDevelopment() ? "true" : "false";
        }

        UseDefaultUrl(builder);
        builder.WebHost.UseKestrel(options => options.AddServerHeader = false);
        builder.Host.UseDefaultServiceProvider(options => (options.ValidateOnBuild, options.ValidateScopes) = (true, true));
        var modules = ModuleCatalog.FromAssemblies(ModuleAssemblies.Load());
        builder.Services.AddSingleton(new EntityAssemblies([.. modules.Modules.Select(module => module.Assembly)]));
        builder.Services.AddWipoMatchData();
        builder.Services.AddWipoMatch(modules);
        if (isServer)
        {
            builder.Services.AddWipoMatchServer();
        }

        var app = builder.Build();
        ModuleChecks.Run(app.Services);
        return app;
    }

    /// <summary>The sentence for a failure that a person can mend, or null.</summary>
    public static string? Explain(Exception exception) => exception switch
    {
        StartupException or SettingException or MaintenanceException => exception.Message,
        IOException { InnerException: SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse } } or
        IOException { InnerException: Microsoft.AspNetCore.Connections.AddressInUseException } =>
            "The address is in use by another program. Stop it, or choose another address with --urls http://localhost:5081.",
        IOException or UnauthorizedAccessException =>
            $"The data folder cannot be written ({exception.Message}). Make it writable, or name another one with WipoMatch__DataPath.",
        _ => null,
    };

    // Told before the address is bound, because the database may be asked: a port that the system chooses is told by the line Open alone.
    private static async Task<IReadOnlyList<string>> StartLinesAsync(WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var address = (app.Urls.FirstOrDefault() ?? app.Configuration["urls"]?.Split(';')[0] ?? DefaultUrl).TrimEnd('/');
        var lines = new List<string>();
        foreach (var teller in scope.ServiceProvider.GetServices<IStartLines>().OrderBy(teller => teller.Position))
        {
            lines.AddRange(await teller.TellAsync(address, CancellationToken.None));
        }

        return lines;
    }

    private static string? ContentRootOf(string[] arguments) =>
        arguments.Any(argument => argument.StartsWith("--contentRoot", StringComparison.OrdinalIgnoreCase)) ? null : ContentRoot.Find();

    // Never in appsettings.json: there it would beat ASPNETCORE_URLS.
    private static void UseDefaultUrl(WebApplicationBuilder builder)
    {
        var settings = builder.Configuration;
        if (settings["urls"] is null && settings["http_ports"] is null && settings["https_ports"] is null && !settings.GetSection("Kestrel:Endpoints").Exists())
        {
            builder.WebHost.UseUrls(DefaultUrl);
        }
    }

    private static void RefuseInvariantCulture()
    {
        if (AppContext.TryGetSwitch("System.Globalization.Invariant", out var isInvariant) && isInvariant ||
            Environment.GetEnvironmentVariable("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT") is "1" or "true" ||
            new CultureInfo("ru").DateTimeFormat.GetMonthName(1) is "January" or "M01")
        {
            throw new StartupException(
                "WipoMatch needs the language data of ICU, which are switched off or missing. Install libicu (Debian: apt-get install libicu-dev) and unset DOTNET_SYSTEM_GLOBALIZATION_INVARIANT.");
        }
    }
}
