using WipoMatch.Display;
using WipoMatch.Modules;

namespace WipoMatch.Assistance.Queries;

/// <summary>The sections that other modules add to the pages of this one.</summary>
public sealed class PageSections(IEnumerable<IPageSection> sections, IFeatures features)
{
    /// <summary>The view components of a zone, in order.</summary>
    /// <param name="zone">One of <see cref="PageZones"/>.</param>
    public IReadOnlyList<Type> In(string zone) =>
    [
        .. sections
            .Where(section => section.Zone == zone && section.Permission is null && features.IsEnabled(section.GetType()))
            .OrderBy(section => section.Order)
            .Select(section => section.ViewComponent),
    ];
}
