using WipoMatch.Catalog;
using WipoMatch.Commands;
using WipoMatch.Data;
using WipoMatch.Modules;
using WipoMatch.Web.Hosting;

namespace WipoMatch.Web.Commands;

/// <summary>Runs a verb: exit status 0 done, 1 failed, 2 wrong usage.</summary>
internal static class VerbRunner
{
    private const int Failed = 1;

    private const int WrongUsageStatus = 2;

    /// <summary>Runs the verb that was typed.</summary>
    public static async Task<int> RunAsync(CommandLine line)
    {
        if (line.Rest is ["--help" or "-h" or "-?"] && line.Verb!.Length == 0)
        {
            await Console.Out.WriteLineAsync(Usage.All(Definitions(line.Host)));
            return 0;
        }

        using var stop = new CancellationTokenSource();
        Console.CancelKeyPress += (_, pressed) =>
        {
            pressed.Cancel = true;
            stop.Cancel();
        };
        try
        {
            return await RunAsync(line, stop.Token);
        }
        catch (Exception exception) when (exception is VerbFailedException or Recipes.RecipeException or WriteLockTimeoutException or MaintenanceException)
        {
            return Fail(exception.Message);
        }
        catch (OperationCanceledException)
        {
            return Fail("Stopped; nothing that was not confirmed has been changed.");
        }
        catch (Exception exception) when (SiteHost.Explain(exception) is { } sentence)
        {
            return Fail(sentence);
        }
    }

    /// <summary>Says what does not fit and how the verb is used.</summary>
    public static int WrongUsage(string sentence, string usage)
    {
        Console.Error.WriteLine(sentence);
        Console.Error.WriteLine(usage);
        return WrongUsageStatus;
    }

    private static int Fail(string sentence)
    {
        Console.Error.WriteLine(sentence);
        return Failed;
    }

    private static async Task<int> RunAsync(CommandLine line, CancellationToken cancellationToken)
    {
        await using var app = SiteHost.Build(line.Host, isServer: false);
        await using var scope = app.Services.CreateAsyncScope();
        var verbs = scope.ServiceProvider.GetServices<IVerb>().ToList();
        if (Find(verbs, line) is not { } verb)
        {
            return Unknown(line, verbs);
        }

        var definition = verb.Definition;
        var words = definition.Name.Split(' ').Length - 1;
        if (line.Rest.Skip(words).Any(argument => argument is "--help" or "-h" or "-?"))
        {
            await Console.Out.WriteLineAsync(Usage.Of(definition));
            return 0;
        }

        var parsed = VerbParser.Parse(definition, [.. line.Rest.Skip(words)]);
        if (parsed.Error is { } error)
        {
            return WrongUsage(error, Usage.Of(definition));
        }

        try
        {
            return await RunAsync(app.Services, verb, parsed, cancellationToken);
        }
        catch (WrongUsageException exception)
        {
            return WrongUsage(exception.Message, Usage.Of(definition));
        }
    }

    private static async Task<int> RunAsync(IServiceProvider services, IVerb verb, VerbParser.Result parsed, CancellationToken cancellationToken)
    {
        var features = services.GetRequiredService<IFeatures>();
        if (verb.Definition.CreatesDatabase)
        {
            await SiteSetup.PrepareAsync(services, isServer: false, new FirstLines(Console.Error), cancellationToken);
            await services.GetRequiredService<IStamps>().RefreshAsync(cancellationToken);
            await services.GetRequiredService<ICatalog>().RefreshAsync(cancellationToken);
            if (!features.IsEnabled(verb.GetType()))
            {
                throw new VerbFailedException($"The verb '{verb.Definition.Name}' belongs to a feature that is switched off. Switch it on by a recipe's step 'feature'.");
            }
        }

        await using var progress = new ConsoleProgress();
        return await verb.RunAsync(new VerbInvocation(parsed.Values, Console.Out, Console.Error, progress), cancellationToken);
    }

    private static IVerb? Find(IEnumerable<IVerb> verbs, CommandLine line)
    {
        var typed = string.Join(' ', line.Rest.TakeWhile(word => !word.StartsWith('-')).Prepend(line.Verb));
        return verbs.Where(verb => typed == verb.Definition.Name || typed.StartsWith(verb.Definition.Name + " ", StringComparison.Ordinal))
            .MaxBy(verb => verb.Definition.Name.Length);
    }

    private static int Unknown(CommandLine line, List<IVerb> verbs)
    {
        if (line.Verb is { Length: > 0 } name && Usage.Later.Contains(name, StringComparer.Ordinal))
        {
            return WrongUsage($"The verb '{name}' arrives with a later version.", Usage.All([.. verbs.Select(verb => verb.Definition)]));
        }

        var typed = line.Verb is { Length: > 0 } verbName ? $"'{verbName}' is not a verb." : $"'{line.Rest[0]}' is not an option.";
        return WrongUsage(typed, Usage.All([.. verbs.Select(verb => verb.Definition)]));
    }

    private static IReadOnlyList<VerbDefinition> Definitions(string[] host)
    {
        using var app = SiteHost.Build(host, isServer: false);
        using var scope = app.Services.CreateScope();
        return [.. scope.ServiceProvider.GetServices<IVerb>().Select(verb => verb.Definition)];
    }
}
