using WipoMatch.ContentManagement.Metadata;

namespace WipoMatch.Contents.Contracts;

/// <summary>What content types and their fields are called in the reader's language; what a recipe added keeps the name of its definition.</summary>
public interface IContentWords
{
    /// <summary>The name of a type.</summary>
    /// <param name="contentType">The type.</param>
    string TypeName(string contentType);

    /// <summary>The name of a field.</summary>
    /// <param name="field">The field.</param>
    string FieldName(ContentFieldDefinition field);

    /// <summary>The name of a column of a field.</summary>
    /// <param name="column">The column.</param>
    string ColumnName(RecordColumn column);
}
