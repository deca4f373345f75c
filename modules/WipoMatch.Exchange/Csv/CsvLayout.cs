using WipoMatch.ContentManagement.Metadata;
using WipoMatch.Exchange.Records;

namespace WipoMatch.Exchange.Csv;

/// <summary>The columns of the records of a type, as the definitions of its content types say.</summary>
internal sealed class CsvLayout
{
    private readonly string _type;
    private readonly Dictionary<string, CellKind> _plain = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<CsvColumn>> _objects = new(StringComparer.Ordinal);

    public CsvLayout(RecordTypes types, string type)
    {
        _type = type;
        foreach (var known in types.All.Where(known => known.Name == type))
        {
            Add(known);
        }

        Known = [.. RecordKeys.Order(type, _plain.Keys.Concat(_objects.Keys)).SelectMany(Columns)];
    }

    /// <summary>The columns of all keys that are known, in the order of records; objects are spread over one column for each of their keys.</summary>
    public IReadOnlyList<CsvColumn> Known { get; }

    /// <summary>Whether the value of a key is spread over several columns.</summary>
    public bool IsSpread(string key) => _objects.ContainsKey(key);

    /// <summary>The column with this name.</summary>
    /// <param name="key">The key of the record.</param>
    /// <param name="inner">The key within its object, or null.</param>
    public CsvColumn Column(string key, string? inner) => inner is null
        ? new CsvColumn(key, null, _plain.GetValueOrDefault(key, CellKind.Unknown))
        : _objects.GetValueOrDefault(key)?.FirstOrDefault(column => column.Inner == inner) ?? new CsvColumn(key, inner, CellKind.Unknown);

    /// <summary>The known columns and others, in the order of records.</summary>
    /// <param name="others">Columns that are not known.</param>
    public IReadOnlyList<CsvColumn> With(IEnumerable<CsvColumn> others)
    {
        var byKey = others.ToLookup(column => column.Key, StringComparer.Ordinal);
        var keys = RecordKeys.Order(_type, _plain.Keys.Concat(_objects.Keys).Union(byKey.Select(group => group.Key), StringComparer.Ordinal));
        return [.. keys.SelectMany(key => Columns(key).Concat(byKey[key].OrderBy(column => column.Inner, StringComparer.Ordinal)))];
    }

    private IEnumerable<CsvColumn> Columns(string key) =>
        _objects.TryGetValue(key, out var inner) ? inner : _plain.TryGetValue(key, out var kind) ? [new CsvColumn(key, null, kind)] : [];

    private void Add(RecordType type)
    {
        var texts = RecordKeys.Envelope.Append(type.Kind is null ? null : "kind").Append(type.Title?.Key).Append(type.Body?.Key);
        foreach (var key in texts.OfType<string>())
        {
            _plain.TryAdd(key, CellKind.Text);
        }

        foreach (var field in type.Fields)
        {
            var key = field.Our.Exchange!;
            if (field.FieldType == "RecordField")
            {
                _objects.TryAdd(key, [.. field.Columns.Select(column => new CsvColumn(key, column.Name, KindOf(column)))]);
            }
            else
            {
                _plain.TryAdd(key, KindOf(field));
            }
        }
    }

    private static CellKind KindOf(ContentFieldDefinition field) => field.FieldType switch
    {
        "NumericField" => CellKind.Number,
        "BooleanField" => CellKind.Flag,
        "RecordListField" => CellKind.Records,
        "TaxonomyField" when field.Our.Validation.WholeNumber => field.Our.IsSingle ? CellKind.Number : CellKind.Numbers,
        "TaxonomyField" or "ContentPickerField" or "MultiTextField" when !field.Our.IsSingle => CellKind.Texts,
        _ => CellKind.Text,
    };

    private static CellKind KindOf(RecordColumn column) => column.Kind switch
    {
        "number" or "whole" => CellKind.Number,
        "countries" or "groups" => CellKind.Texts,
        _ => CellKind.Text,
    };
}
