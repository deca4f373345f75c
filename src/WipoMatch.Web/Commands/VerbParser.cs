using System.CommandLine;
using WipoMatch.Commands;

namespace WipoMatch.Web.Commands;

/// <summary>Parses what was typed after a verb with System.CommandLine, by the verb's definition.</summary>
internal static class VerbParser
{
    /// <summary>What was parsed: values by name, or one sentence about what does not fit.</summary>
    public sealed record Result(IReadOnlyDictionary<string, IReadOnlyList<string>> Values, string? Error);

    /// <summary>Parses arguments.</summary>
    public static Result Parse(VerbDefinition definition, string[] arguments)
    {
        var command = new Command(definition.Name.Replace(' ', '-'));
        var positional = definition.Arguments.Select(Argument).ToList();
        var options = definition.Options.Select(Option).ToList();
        positional.ForEach(command.Arguments.Add);
        options.ForEach(command.Options.Add);
        var parsed = command.Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            return new Result(new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal), parsed.Errors[0].Message);
        }

        var values = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var argument in positional)
        {
            if (parsed.GetResult(argument) is { Tokens.Count: > 0 } given)
            {
                values[argument.Name] = [.. given.Tokens.Select(token => token.Value)];
            }
        }

        foreach (var option in options)
        {
            if (parsed.GetResult(option) is { Implicit: false } given)
            {
                values[option.Name] = [.. given.Tokens.Select(token => token.Value)];
            }
        }

        return new Result(values, null);
    }

    private static Argument Argument(VerbArgument argument) => new Argument<string>(argument.Name)
    {
        Arity = argument.IsRequired ? ArgumentArity.ExactlyOne : ArgumentArity.ZeroOrOne,
    };

    private static Option Option(VerbOption option)
    {
        if (option.ValueName is null)
        {
            return new Option<bool>(option.Name) { Arity = ArgumentArity.Zero };
        }

        var allowed = option.AllowedValues?.ToArray() ?? [];
        return option.IsMultiple
            ? Limited(new Option<string[]>(option.Name) { Arity = ArgumentArity.OneOrMore, AllowMultipleArgumentsPerToken = true }, allowed)
            : Limited(new Option<string>(option.Name) { Arity = ArgumentArity.ExactlyOne }, allowed);
    }

    private static Option<T> Limited<T>(Option<T> option, string[] allowed)
    {
        if (allowed.Length > 0)
        {
            option.AcceptOnlyFromAmong(allowed);
        }

        return option;
    }
}
