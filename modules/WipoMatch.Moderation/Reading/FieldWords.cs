using Microsoft.Extensions.Localization;
using WipoMatch.ContentManagement.Metadata;
using WipoMatch.Contents.Contracts;

namespace WipoMatch.Moderation.Reading;

/// <summary>What fields are called, as errors of validation name them.</summary>
public sealed class FieldWords(IContentDefinitionManager definitions, IContentWords words, IStringLocalizer<Texts> localizer)
{
    /// <summary>The title, as errors name it.</summary>
    public const string Title = "TitlePart.Title";

    /// <summary>The body, as errors would name it.</summary>
    public const string Body = "MarkdownBodyPart.Markdown";

    /// <summary>The name of a field in the reader's language.</summary>
    /// <param name="contentType">The type.</param>
    /// <param name="field">Part and field.</param>
    public string Name(string contentType, string field)
    {
        ArgumentNullException.ThrowIfNull(field);
        var name = field[(field.LastIndexOf('.') + 1)..];
        return field switch
        {
            Title => localizer["Field-Title"],
            Body => localizer["Field-Body"],
            _ when definitions.Find(contentType)?.OwnField(name) is { } known => words.FieldName(known),
            _ => name,
        };
    }
}
