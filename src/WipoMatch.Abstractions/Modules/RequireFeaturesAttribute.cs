namespace WipoMatch.Modules;

/// <summary>
/// Guards a contribution (menu, page section, background task, verb, controller) at use: it is absent while one of the features is switched off.
/// </summary>
/// <param name="features">Feature ids.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RequireFeaturesAttribute(params string[] features) : Attribute
{
    /// <summary>The features that must be on.</summary>
    public IReadOnlyList<string> Features { get; } = features;
}
