using Microsoft.Extensions.Localization;
using WipoMatch.ContentManagement.Metadata;
using WipoMatch.Contents.Contracts;

namespace WipoMatch.Contents.Editor;

/// <summary>Gives other modules the names that the editor uses.</summary>
internal sealed class ContentWords(IContentDefinitionManager definitions, FieldTexts fields, IStringLocalizer<Texts> localizer) : IContentWords
{
    public string TypeName(string contentType) =>
        localizer["Type-" + contentType] is { ResourceNotFound: false } text ? text.Value : definitions.Find(contentType)?.DisplayName ?? contentType;

    public string FieldName(ContentFieldDefinition field) => fields.Name(field);

    public string ColumnName(RecordColumn column) => fields.Name(column);
}
