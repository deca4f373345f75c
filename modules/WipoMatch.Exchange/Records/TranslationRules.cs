using System.Text.Json.Nodes;
using WipoMatch.ContentManagement;
using WipoMatch.ContentManagement.Metadata;

namespace WipoMatch.Exchange.Records;

/// <summary>What a translation shares with its source.</summary>
internal static class TranslationRules
{
    /// <summary>
    /// The value that a translation gets when its record says nothing: the source's, for everything but plain text. So a translation
    /// shows figures and sources even when its record has only the text.
    /// </summary>
    public static JsonObject? Inherited(ContentFieldDefinition field, ContentItem? source) =>
        source is null || (field.Our.Translatable && field.FieldType == "TextField")
            ? null
            : source.OwnPart[field.Name]?.DeepClone() as JsonObject;

    /// <summary>Refuses a value that differs from the source's where both must be equal.</summary>
    public static void Check(ContentFieldDefinition field, JsonObject? value, ContentItem? source, RecordProblems problems)
    {
        if (source is not null && !field.Our.Translatable && value is not null && !JsonNode.DeepEquals(value, source.OwnPart[field.Name]))
        {
            problems.Add(field.Our.Exchange!, "differs from the source, and is the same in all languages.", "Leave it out of the translation, or correct it.");
        }
    }
}
