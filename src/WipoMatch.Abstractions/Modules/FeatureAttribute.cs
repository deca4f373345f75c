namespace WipoMatch.Modules;

/// <summary>Declares a further feature of a module, beside the module itself, that can be switched on its own.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class FeatureAttribute : Attribute
{
    /// <summary>The id: the module's id, a dot and a name.</summary>
    public required string Id { get; init; }

    /// <summary>The display name.</summary>
    public required string Name { get; init; }

    /// <summary>Ids of features that must be on.</summary>
    public string[] Dependencies { get; init; } = [];
}
