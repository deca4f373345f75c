namespace WipoMatch.ContentManagement;

/// <summary>The content types that come with the product (<c>recipes/content-types</c>).</summary>
public static class ContentTypes
{
    /// <summary>What a country solved.</summary>
    public const string SuccessStory = "SuccessStory";

    /// <summary>A way of working that others can take over.</summary>
    public const string BestPractice = "BestPractice";

    /// <summary>What somebody seeks.</summary>
    public const string Need = "Need";

    /// <summary>What somebody can give.</summary>
    public const string Offer = "Offer";

    /// <summary>Who takes part.</summary>
    public const string Organization = "Organization";

    /// <summary>A cooperation project in the register.</summary>
    public const string Initiative = "Initiative";

    /// <summary>A standing page.</summary>
    public const string Page = "Page";

    /// <summary>Text of a theme page.</summary>
    public const string ThemePage = "ThemePage";

    /// <summary>A taxonomy with its terms.</summary>
    public const string Taxonomy = "Taxonomy";
}
