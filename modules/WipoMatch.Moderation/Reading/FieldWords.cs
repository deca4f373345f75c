using Microsoft.Extensions.Localization;
using WipoMatch.ContentManagement.Metadata;
using WipoMatch.Display;

namespace WipoMatch.Moderation.Reading;

/// <summary>What fields and types are called in the reader's language.</summary>
public sealed class FieldWords(IContentDefinitionManager definitions, IFacetLabels facets, IStringLocalizer<Texts> localizer)
{
    /// <summary>The title, as errors name it.</summary>
    public const string Title = "TitlePart.Title";

    /// <summary>The body, as errors would name it.</summary>
    public const string Body = "MarkdownBodyPart.Markdown";

    /// <summary>The name of a type; one that was added on the site keeps the name of its definition.</summary>
    /// <param name="contentType">The type.</param>
    public string TypeName(string contentType) => Known("Type-" + contentType) ?? definitions.Find(contentType)?.DisplayName ?? contentType;

    /// <summary>The name of a field.</summary>
    /// <param name="contentType">The type.</param>
    /// <param name="field">Part and field, as errors name it.</param>
    public string Name(string contentType, string field)
    {
        ArgumentNullException.ThrowIfNull(field);
        var name = field[(field.LastIndexOf('.') + 1)..];
        return field switch
        {
            Title => localizer["Field-Title"],
            Body => localizer["Field-Body"],
            _ when definitions.Find(contentType)?.OwnField(name) is { } known => Name(known),
            _ => name,
        };
    }

    /// <summary>The name of a field: its own, else that of the facet that it fills, else that of its definition.</summary>
    /// <param name="field">The field.</param>
    public string Name(ContentFieldDefinition field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return Known("Field-" + field.Name) ?? (field.Our.Facet is { } facet ? facets.Heading(facet) : field.DisplayName);
    }

    private string? Known(string key) => localizer[key] is { ResourceNotFound: false } text ? text.Value : null;
}
