using System.Text.Json;
using System.Text.Json.Serialization;
using WipoMatch.LifeCycles;

namespace WipoMatch.Core.LifeCycles;

/// <summary>Reads the definition of a life cycle. Every property is named: nothing is inferred, and nothing is ignored.</summary>
internal static class LifeCycleReader
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>Reads a definition.</summary>
    /// <param name="json">The file.</param>
    /// <param name="name">The name of the file without its ending.</param>
    /// <exception cref="StartupException">The file is no definition.</exception>
    public static LifeCycle Read(string json, string name)
    {
        var cycle = Parse(json, name);
        foreach (var problem in Problems(cycle, name))
        {
            throw new StartupException($"The life cycle '{name}' {problem}. Correct recipes/workflows/{name}.json.");
        }

        return cycle;
    }

    private static LifeCycle Parse(string json, string name)
    {
        try
        {
            return JsonSerializer.Deserialize<LifeCycle>(json, Options) ?? throw new JsonException("it is empty");
        }
        catch (JsonException exception)
        {
            throw new StartupException($"The life cycle '{name}' cannot be read: {exception.Message} Correct recipes/workflows/{name}.json.");
        }
    }

    private static IEnumerable<string> Problems(LifeCycle cycle, string name)
    {
        if (cycle.Name != name)
        {
            yield return $"calls itself '{cycle.Name}'";
        }

        foreach (var state in cycle.Transitions.SelectMany(transition => transition.From.Append(transition.To)).Append(cycle.Start).Except(cycle.States, StringComparer.Ordinal))
        {
            yield return $"names the state '{state}', which it does not list";
        }

        foreach (var twice in cycle.Transitions.SelectMany(transition => transition.From.Select(from => (from, transition.Action))).GroupBy(pair => pair).Where(pairs => pairs.Count() > 1))
        {
            yield return $"says twice what '{twice.Key.Action}' does in the state '{twice.Key.from}'";
        }
    }
}
