using Microsoft.Extensions.Configuration;
using WipoMatch.Core.ContentManagement;
using WipoMatch.Recipes;

namespace WipoMatch.Core.Recipes.Reading;

/// <summary>The helpers that recipes may use.</summary>
internal static class HelperFunctions
{
    private static readonly Dictionary<string, string> Defaults = new(StringComparer.Ordinal)
    {
        ["AdminUserId"] = "",
        ["AdminUsername"] = "system",
    };

    /// <summary>The table of helpers.</summary>
    /// <param name="files">What lies beside the recipe.</param>
    /// <param name="configuration">The settings.</param>
    /// <param name="parameters">Values that the caller gives.</param>
    /// <param name="variables">Values that the recipe's header gives; may still grow.</param>
    public static Dictionary<string, HelperFunction> Make(
        IRecipeFiles files, IConfiguration configuration, IReadOnlyDictionary<string, string> parameters, IReadOnlyDictionary<string, string> variables)
    {
        var ids = new IdGenerator();
        return new(StringComparer.Ordinal)
        {
            ["js: uuid"] = new(0, 0, _ => ids.NewId()),
            ["js: variables"] = new(1, 1, given => variables.GetValueOrDefault(given[0]) ?? throw Missing("variable", given[0])),
            ["js: parameters"] = new(1, 1, given => parameters.GetValueOrDefault(given[0]) ?? Defaults.GetValueOrDefault(given[0]) ?? throw Missing("parameter", given[0])),
            ["js: configuration"] = new(1, 2, given => configuration[given[0]] ?? (given.Count == 2 ? given[1] : "")),
            ["file: text"] = new(1, 1, given => ReadText(files, given[0])),
        };
    }

    private static RecipeException Missing(string kind, string name) => new($"There is no {kind} '{name}'. Correct the name.");

    private static string ReadText(IRecipeFiles files, string path)
    {
        using var reader = new StreamReader(files.Open(path));
        return reader.ReadToEnd();
    }
}
