using Microsoft.Extensions.Localization;
using WipoMatch.ContentManagement.Metadata;

namespace WipoMatch.Contents.Editor;

/// <summary>The names of fields and columns in the reader's language; what a recipe added keeps the name of its definition.</summary>
public sealed class FieldTexts(IStringLocalizer<Texts> localizer)
{
    /// <summary>The name of a field.</summary>
    /// <param name="field">The field.</param>
    public string Name(ContentFieldDefinition field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return Known("Field-" + field.Name) ?? field.DisplayName;
    }

    /// <summary>Help for a field, or null.</summary>
    /// <param name="field">The field.</param>
    public string? Hint(ContentFieldDefinition field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return Known("Hint-" + field.Name) ?? (field.FieldType == "ContentPickerField" ? localizer["Hint-Names"].Value : null);
    }

    /// <summary>The name of a column.</summary>
    /// <param name="column">The column.</param>
    public string Name(RecordColumn column)
    {
        ArgumentNullException.ThrowIfNull(column);
        return Known("Column-" + column.Name) ?? column.Name;
    }

    private string? Known(string key) => localizer[key] is { ResourceNotFound: false } text ? text.Value : null;
}
