using WipoMatch.Display;
using WipoMatch.Modules;

namespace WipoMatch.Stories.Queries;

/// <summary>The sections that modules contribute to our pages.</summary>
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
