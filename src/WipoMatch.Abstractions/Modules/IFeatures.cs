namespace WipoMatch.Modules;

/// <summary>Which features are switched on.</summary>
public interface IFeatures
{
    /// <summary>Whether a feature is on. Unknown ids are off.</summary>
    /// <param name="featureId">The id.</param>
    bool IsEnabled(string featureId);

    /// <summary>Whether a contribution may be used: the feature of its assembly and those of <see cref="RequireFeaturesAttribute"/> are on.</summary>
    /// <param name="contribution">The type of a menu, section, task, verb or controller.</param>
    bool IsEnabled(Type contribution);
}
