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
            Add(values, argument.Name, parsed.GetValue(argument));
        }

        foreach (var option in options.Where(option => parsed.GetResult(option) is { Implicit: false }))
        {
            values[option.Name] = parsed.GetValue(option) ?? [];
        }

        return new Result(values, null);
    }

    private static void Add(Dictionary<string, IReadOnlyList<string>> values, string name, string[]? given)
    {
        if (given is { Length: > 0 })
        {
            values[name] = given;
        }
    }

    private static Argument<string[]> Argument(VerbArgument argument) => new(argument.Name)
    {
        Arity = argument.IsRequired ? ArgumentArity.ExactlyOne : ArgumentArity.ZeroOrOne,
    };

    private static Option<string[]> Option(VerbOption option)
    {
        var made = new Option<string[]>(option.Name)
        {
            Arity = option.ValueName is null ? ArgumentArity.Zero : option.IsMultiple ? ArgumentArity.OneOrMore : ArgumentArity.ExactlyOne,
            AllowMultipleArgumentsPerToken = option.IsMultiple,
        };
        if (option.AllowedValues is { Count: > 0 } allowed)
        {
            made.AcceptOnlyFromAmong([.. allowed]);
        }

        return made;
    }
}
