namespace WipoMatch.Display;

/// <summary>The places at which modules add sections to pages of others.</summary>
public static class PageZones
{
    /// <summary>Beside the promise of the home page.</summary>
    public const string HomeHero = "Home.Hero";

    /// <summary>The figures of the home page.</summary>
    public const string HomeFigures = "Home.Figures";

    /// <summary>The body of the home page.</summary>
    public const string HomeMain = "Home.Main";

    /// <summary>The body of a theme page; the subject is the theme's code.</summary>
    public const string ThemeMain = "Theme.Main";

    /// <summary>The body of a country page; the subject is the country's code.</summary>
    public const string CountryMain = "Country.Main";

    /// <summary>Above the text of a story, for what its reader should know first; the subject is its set.</summary>
    public const string StoryBefore = "Story.Before";

    /// <summary>Below a story; the subject is its set.</summary>
    public const string StoryAfter = "Story.After";

    /// <summary>Beside a need; the subject is its set.</summary>
    public const string NeedAside = "Need.Aside";

    /// <summary>Beside an offer; the subject is its set.</summary>
    public const string OfferAside = "Offer.Aside";

    /// <summary>What waits for the person, on the home page of the desk.</summary>
    public const string DeskNeedsYou = "Desk.NeedsYou";

    /// <summary>What can be done with an item, on its pages of the desk; the subject is the newest version, a <see cref="ContentManagement.ContentItem"/>.</summary>
    public const string ContentActions = "Content.Actions";

    /// <summary>The body of an organization's page; the subject is its set.</summary>
    public const string OrganizationMain = "Organization.Main";

    /// <summary>What can be done with a list; the subject is its <see cref="ListPageModel"/>. The page is kept for anonymous readers, so they get no form.</summary>
    public const string ListActions = "List.Actions";

    /// <summary>Further pages of one's own, on the page of the account; each section is an item of a list.</summary>
    public const string AccountLinks = "Account.Links";

    /// <summary>What can be done with a vocabulary as a whole, on its page of the administration; the subject is its alias.</summary>
    public const string VocabularyActions = "Vocabulary.Actions";
}
