using WipoMatch.Modules;
using WipoMatch.Security;

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

    /// <summary>The sections of a zone that a person may see, in order; for pages that are drawn for one person alone.</summary>
    /// <param name="zone">One of <see cref="PageZones"/>.</param>
    /// <param name="user">The person.</param>
    public IReadOnlyList<IPageSection> In(string zone, ICurrentUser user)
    {
        ArgumentNullException.ThrowIfNull(user);
        return
        [
            .. sections
                .Where(section => section.Zone == zone && features.IsEnabled(section.GetType()) && (section.Permission is not { } permission || user.May(permission)))
                .OrderBy(section => section.Order),
        ];
    }
}
