using WipoMatch.Modules;

namespace WipoMatch.Display;

/// <summary>The sections that modules contribute to pages of others; those of features that are off are left out.</summary>
/// <param name="sections">All sections.</param>
/// <param name="features">Which features are on.</param>
public sealed class PageSections(IEnumerable<IPageSection> sections, IFeatures features)
{
    /// <summary>The sections of a zone that everybody may see, in order.</summary>
    /// <param name="zone">One of <see cref="PageZones"/>.</param>
    public IReadOnlyList<IPageSection> In(string zone) =>
    [
        .. sections
            .Where(section => section.Zone == zone && section.Permission is null && features.IsEnabled(section.GetType()))
            .OrderBy(section => section.Order),
    ];
}
