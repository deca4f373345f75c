using System.Text.Json;
using System.Text.Json.Nodes;

namespace WipoMatch.ContentManagement.Metadata;

/// <summary>A field of a part.</summary>
/// <param name="FieldType">Orchard Core's field class (TextField, TaxonomyField …) or ours (RecordField, RecordListField).</param>
/// <param name="Name">The name.</param>
/// <param name="Settings">Orchard Core's settings and ours, by settings class.</param>
public sealed record ContentFieldDefinition(string FieldType, string Name, JsonObject Settings)
{
    /// <summary>Our additions.</summary>
    public WipoMatchFieldSettings Our { get; } =
        Settings[nameof(WipoMatchFieldSettings)].Deserialize<WipoMatchFieldSettings>() ?? new();

    /// <summary>The columns of a record field.</summary>
    public IReadOnlyList<RecordColumn> Columns { get; } =
        Settings["RecordFieldSettings"]?[nameof(Columns)].Deserialize<List<RecordColumn>>() ?? [];

    /// <summary>The display name.</summary>
    public string DisplayName => Settings["ContentPartFieldSettings"]?[nameof(DisplayName)]?.GetValue<string>() ?? Name;

    /// <summary>Whether the field must have a value before the item goes live.</summary>
    public bool IsRequired => Settings[FieldType + "Settings"]?["Required"]?.GetValue<bool>() ?? false;

    /// <summary>The alias of the taxonomy of a TaxonomyField, or null.</summary>
    public string? TaxonomyAlias => Our.Taxonomy;
}

/// <summary>What we add to Orchard Core's field settings; an Orchard Core site ignores it.</summary>
public sealed record WipoMatchFieldSettings
{
    /// <summary>Whether the value is text in the item's language; other values are equal in all translations.</summary>
    public bool Translatable { get; init; }

    /// <summary>The weight in search: 0 not searched, 1 like body text.</summary>
    public double SearchWeight { get; init; }

    /// <summary>The query key of the facet that the values fill, or null.</summary>
    public string? Facet { get; init; }

    /// <summary>Whether the value must never leave the desk.</summary>
    public bool Sensitive { get; init; }

    /// <summary>The key in exchange records, or null when the field is not exchanged.</summary>
    public string? Exchange { get; init; }

    /// <summary>The alias of the taxonomy of a TaxonomyField.</summary>
    public string? Taxonomy { get; init; }

    /// <summary>The codes of the terms that a TaxonomyField takes; empty means all of its taxonomy.</summary>
    public IReadOnlyList<string> Codes { get; init; } = [];

    /// <summary>The content types that a ContentPickerField may point to.</summary>
    public IReadOnlyList<string> ContentTypes { get; init; } = [];

    /// <summary>Whether the field holds one value at most and is exchanged as a value, not as a list.</summary>
    public bool IsSingle { get; init; }

    /// <summary>Limits.</summary>
    public FieldValidation Validation { get; init; } = new();
}

/// <summary>Limits of a field.</summary>
public sealed record FieldValidation
{
    /// <summary>The longest text in characters.</summary>
    public int? MaxLength { get; init; }

    /// <summary>The smallest number.</summary>
    public decimal? Minimum { get; init; }

    /// <summary>The largest number.</summary>
    public decimal? Maximum { get; init; }

    /// <summary>Whether only whole numbers fit; for a TaxonomyField, whether its codes are exchanged as numbers.</summary>
    public bool WholeNumber { get; init; }

    /// <summary>Whether the text must be an http or https address.</summary>
    public bool WebAddress { get; init; }
}

/// <summary>A column of a record field.</summary>
public sealed record RecordColumn
{
    /// <summary>The key.</summary>
    public string Name { get; init; } = "";

    /// <summary>
    /// text, number, whole, date, country, countries, group, groups, term, organization, party (an organization, a country or a name),
    /// currency or url.
    /// </summary>
    public string Kind { get; init; } = "text";

    /// <summary>The taxonomy of a term column.</summary>
    public string? Taxonomy { get; init; }

    /// <summary>Whether it must have a value.</summary>
    public bool Required { get; init; }
}
