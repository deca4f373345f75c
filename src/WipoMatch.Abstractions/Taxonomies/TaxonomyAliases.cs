namespace WipoMatch.Taxonomies;

/// <summary>The taxonomies that come with the product (<c>recipes/taxonomies</c>).</summary>
public static class TaxonomyAliases
{
    /// <summary>The six themes.</summary>
    public const string Themes = "themes";

    /// <summary>Fields of intellectual property.</summary>
    public const string IpFields = "ip-fields";

    /// <summary>Types of assistance.</summary>
    public const string AssistanceTypes = "assistance-types";

    /// <summary>Kinds of support.</summary>
    public const string Support = "support";

    /// <summary>Modes of cooperation.</summary>
    public const string Modalities = "modalities";

    /// <summary>Categories of organizations.</summary>
    public const string OrganizationCategories = "organization-categories";

    /// <summary>Success story or best practice.</summary>
    public const string StoryKinds = "story-kinds";

    /// <summary>States of initiatives.</summary>
    public const string InitiativeStatuses = "initiative-statuses";

    /// <summary>Roles of participants.</summary>
    public const string ParticipantRoles = "participant-roles";

    /// <summary>Kinds of contributions.</summary>
    public const string ContributionKinds = "contribution-kinds";

    /// <summary>Groups of countries.</summary>
    public const string Groups = "groups";

    /// <summary>Sustainable Development Goals.</summary>
    public const string Sdgs = "sdgs";

    /// <summary>Countries and areas with their UN short names.</summary>
    public const string Countries = "countries";

    /// <summary>Names of working languages.</summary>
    public const string Languages = "languages";

    /// <summary>What things are about, in terms with further labels, definitions and wider concepts.</summary>
    public const string Concepts = "concepts";
}
