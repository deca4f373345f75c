using Types = WipoMatch.ContentManagement.ContentTypes;

namespace WipoMatch.Stories.ViewModels;

/// <summary>A kind of record that theme and country pages count and show.</summary>
/// <param name="Name">Its name in English, plural: key of its texts.</param>
/// <param name="ContentTypes">Its content types.</param>
public sealed record ItemKind(string Name, IReadOnlyList<string> ContentTypes)
{
    /// <summary>Success stories and best practices.</summary>
    public static ItemKind Stories { get; } = new("Stories", [Types.SuccessStory, Types.BestPractice]);

    /// <summary>What somebody looks for.</summary>
    public static ItemKind Needs { get; } = new("Needs", [Types.Need]);

    /// <summary>What somebody has to give.</summary>
    public static ItemKind Offers { get; } = new("Offers", [Types.Offer]);

    /// <summary>Registered cooperation.</summary>
    public static ItemKind Initiatives { get; } = new("Initiatives", [Types.Initiative]);

    /// <summary>Bodies that take part.</summary>
    public static ItemKind Organizations { get; } = new("Organizations", [Types.Organization]);
}
