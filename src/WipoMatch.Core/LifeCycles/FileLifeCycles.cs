using WipoMatch.Core.Recipes;
using WipoMatch.LifeCycles;

namespace WipoMatch.Core.LifeCycles;

/// <summary>The life cycles in the folder <c>workflows</c> of the recipes.</summary>
internal sealed class FileLifeCycles(RecipeFolder folder) : ILifeCycles
{
    private readonly Lazy<IReadOnlyDictionary<string, LifeCycle>> _all = new(() => Read(Path.Combine(folder.Path, "workflows")));

    public IReadOnlyDictionary<string, LifeCycle> All => _all.Value;

    public LifeCycle Get(string name) => All.GetValueOrDefault(name)
        ?? throw new InvalidOperationException($"There is no life cycle '{name}'. Add recipes/workflows/{name}.json.");

    private static Dictionary<string, LifeCycle> Read(string path) => Directory.Exists(path)
        ? Directory.EnumerateFiles(path, "*.json")
            .Select(file => LifeCycleReader.Read(File.ReadAllText(file), Path.GetFileNameWithoutExtension(file)))
            .ToDictionary(cycle => cycle.Name, StringComparer.Ordinal)
        : [];
}
