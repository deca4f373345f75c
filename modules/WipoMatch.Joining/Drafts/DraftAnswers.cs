using System.Text.Json;

namespace WipoMatch.Joining.Drafts;

/// <summary>The answers of somebody who is about to apply.</summary>
public sealed record DraftAnswers
{
    /// <summary>No answers.</summary>
    public static readonly DraftAnswers None = new();

    /// <summary>The name that others will see.</summary>
    public string Name { get; init; } = "";

    /// <summary>The address of mail.</summary>
    public string Email { get; init; } = "";

    /// <summary>One of the six codes.</summary>
    public string Language { get; init; } = "";

    /// <summary>An IANA time zone.</summary>
    public string TimeZone { get; init; } = "";

    /// <summary>What was typed to find the organization.</summary>
    public string Search { get; init; } = "";

    /// <summary>The exchange identifier of an organization that exists; null when none was chosen or it is a new one.</summary>
    public string? OrganizationId { get; init; }

    /// <summary>The new organization, or null.</summary>
    public NewOrganization? NewOrganization { get; init; }

    /// <summary>Some of <see cref="Applications.JoinAims"/>.</summary>
    public IReadOnlyList<string> Aims { get; init; } = [];

    /// <summary>Why, in their own words.</summary>
    public string Why { get; init; } = "";

    /// <summary>Whether they agreed that the answers are kept.</summary>
    public bool HasConsented { get; init; }

    /// <summary>The first page that is not answered yet, as part of its address; null when everything is.</summary>
    /// <param name="hasPassword">Whether a password was chosen.</param>
    public string? FirstOpenPage(bool hasPassword) => this switch
    {
        { Name.Length: 0 } or { Email.Length: 0 } or { Language.Length: 0 } or { TimeZone.Length: 0 } => JoinPages.Who,
        _ when !hasPassword => JoinPages.Who,
        { OrganizationId: null, NewOrganization: null } => JoinPages.Organization,
        { Aims.Count: 0 } or { Why.Length: 0 } or { HasConsented: false } => JoinPages.Aims,
        _ => null,
    };

    /// <summary>Where to go on after a page: to the next one that is still to be answered, and to the check when there is none.</summary>
    /// <param name="page">The page that was answered just now.</param>
    public string NextAfter(string page)
    {
        var isOrganizationOpen = page != JoinPages.Organization && OrganizationId is null && NewOrganization is null;
        var areAimsOpen = page != JoinPages.Aims && (Aims.Count == 0 || Why.Length == 0 || !HasConsented);
        return isOrganizationOpen ? JoinPages.Organization : areAimsOpen ? JoinPages.Aims : JoinPages.Check;
    }

    internal static DraftAnswers Read(string json) => JsonSerializer.Deserialize<DraftAnswers>(json) ?? None;

    internal string Write() => JsonSerializer.Serialize(this);
}

/// <summary>An organization that is not on the site yet.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">The code of its category.</param>
/// <param name="Country">The code of its country.</param>
/// <param name="Website">Its address on the web; may be empty.</param>
public sealed record NewOrganization(string Name, string Kind, string Country, string Website);

/// <summary>The pages of the form, as parts of their addresses.</summary>
public static class JoinPages
{
    /// <summary>Who somebody is.</summary>
    public const string Who = "who";

    /// <summary>For which organization.</summary>
    public const string Organization = "organization";

    /// <summary>A new organization.</summary>
    public const string AddOrganization = "organization/new";

    /// <summary>What they want to do.</summary>
    public const string Aims = "aims";

    /// <summary>All answers before they are sent.</summary>
    public const string Check = "check";

    /// <summary>What comes after sending.</summary>
    public const string Sent = "sent";
}
