namespace WipoMatch.Modules;

/// <summary>Declares an assembly as a module; stands in <c>Manifest.cs</c>. The module is also a feature of the same id.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public class ModuleAttribute : Attribute
{
    /// <summary>The display name, in English; people meet it only in administration.</summary>
    public required string Name { get; init; }

    /// <summary>One sentence about what the module is for.</summary>
    public required string Description { get; init; }

    /// <summary>The group in the list of features.</summary>
    public string Category { get; init; } = "Platform";

    /// <summary>Ids of the modules it uses (assembly names); must equal its project references.</summary>
    public string[] Dependencies { get; init; } = [];
}
