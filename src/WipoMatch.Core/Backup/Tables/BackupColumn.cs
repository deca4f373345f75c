using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using WipoMatch.Data;

namespace WipoMatch.Core.Backup.Tables;

/// <summary>A column of a backup, by the model.</summary>
internal sealed class BackupColumn
{
    public BackupColumn(string table, IColumn column)
    {
        var property = column.PropertyMappings[0].Property;
        Name = column.Name;
        Mapping = column.PropertyMappings[0].TypeMapping;
        IsNullable = column.IsNullable;
        IsSecret = property.FindAnnotation(BackupMarks.SecretAnnotation) is not null;
        IsDocument = property.FindAnnotation(DocumentColumn.Annotation) is not null;
        Stamp = property.FindAnnotation(BackupMarks.StampAnnotation)?.Value as string;
        var type = Mapping.Converter?.ProviderClrType ?? property.ClrType;
        Type = NeutralType.Find(Nullable.GetUnderlyingType(type) ?? type) ?? throw new NotSupportedException(
            $"The column {table}.{Name} is a {type.Name}, which backups do not know. Add it to {nameof(NeutralType)}, or use another type.");
    }

    public string Name { get; }

    public RelationalTypeMapping Mapping { get; }

    public NeutralType Type { get; }

    public bool IsNullable { get; }

    public bool IsSecret { get; }

    /// <summary>Whether the text is a JSON document.</summary>
    public bool IsDocument { get; }

    /// <summary>The stamp whose values the column holds, or null.</summary>
    public string? Stamp { get; }
}
