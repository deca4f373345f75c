namespace WipoMatch.Catalog;

/// <summary>The query keys of lists and search that filter by a value.</summary>
public static class FacetKeys
{
    /// <summary>Kind of record: story need offer organization initiative.</summary>
    public const string Type = "type";

    /// <summary>Theme code.</summary>
    public const string Theme = "theme";

    /// <summary>Country code.</summary>
    public const string Country = "country";

    /// <summary>Group code of kind region; computed from the country.</summary>
    public const string Region = "region";

    /// <summary>Group code of any other kind; computed from the country and the day.</summary>
    public const string Group = "group";

    /// <summary>Mode of cooperation.</summary>
    public const string Modality = "modality";

    /// <summary>true or false: a public and a private partner.</summary>
    public const string Ppp = "ppp";

    /// <summary>Kind of support.</summary>
    public const string Support = "support";

    /// <summary>Number of the goal.</summary>
    public const string Sdg = "sdg";

    /// <summary>Field of intellectual property.</summary>
    public const string IpField = "ipField";

    /// <summary>What the thing is about: code of a concept.</summary>
    public const string Concept = "concept";

    /// <summary>Calendar year.</summary>
    public const string Year = "year";

    /// <summary>Language in which the thing can be read; computed from its translations.</summary>
    public const string Language = "language";

    /// <summary>Content item id of the organization behind it; not a query key.</summary>
    public const string Organization = "organization";

    /// <summary>State of an initiative; not a query key.</summary>
    public const string Status = "status";

    /// <summary>Category of an organization, kind of a story; not a query key.</summary>
    public const string Kind = "kind";

    /// <summary>The query keys, in display order.</summary>
    public static IReadOnlyList<string> QueryKeys { get; } =
        [Type, Theme, Country, Region, Group, Modality, Ppp, Support, Sdg, IpField, Concept, Year, Language];
}
