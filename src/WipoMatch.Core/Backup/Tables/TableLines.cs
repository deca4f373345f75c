using System.Text;
using System.Text.Json;

namespace WipoMatch.Core.Backup.Tables;

/// <summary>Reads the rows of a table from JSON Lines, strictly: every column once, nothing else, each value of its type.</summary>
/// <param name="table">The table.</param>
/// <param name="withSecrets">Whether the backup has the secret columns.</param>
/// <param name="label">The entry's name, for sentences.</param>
internal sealed class TableLines(BackupTable table, bool withSecrets, string label)
{
    private const int DeepestDocument = 512;

    private readonly Dictionary<string, int> _places = table.Columns.Select((column, at) => (column, at))
        .Where(place => withSecrets || !place.column.IsSecret)
        .ToDictionary(place => place.column.Name, place => place.at, StringComparer.Ordinal);

    /// <summary>Reads one line.</summary>
    /// <param name="line">The line without its end.</param>
    /// <param name="number">Its number, from 1.</param>
    /// <returns>The values in the order of the table's columns.</returns>
    /// <exception cref="BackupException">The line is not a row of the table.</exception>
    public object?[] Read(ReadOnlySpan<byte> line, long number)
    {
        try
        {
            var reader = new Utf8JsonReader(line, new JsonReaderOptions { MaxDepth = 4 });
            return reader.Read() && reader.TokenType == JsonTokenType.StartObject
                ? ReadObject(ref reader, number)
                : throw Refuse(number, "is not a JSON object");
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw Refuse(number, "is not valid JSON in UTF-8");
        }
    }

    private object?[] ReadObject(ref Utf8JsonReader reader, long number)
    {
        var values = new object?[table.Columns.Count];
        var seen = new bool[table.Columns.Count];
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            if (!_places.TryGetValue(name, out var at))
            {
                throw Refuse(number, $"has the column '{Shown.Text(name)}', which {table.Name} does not have");
            }

            if (seen[at])
            {
                throw Refuse(number, $"has {name} twice");
            }

            seen[at] = true;
            reader.Read();
            values[at] = Value(ref reader, table.Columns[at], number);
        }

        if (reader.Read())
        {
            throw Refuse(number, "goes on after the object");
        }

        Complete(values, seen, number);
        return values;
    }

    private object? Value(ref Utf8JsonReader reader, BackupColumn column, long number)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return column.IsNullable ? null : throw Refuse(number, $"has no value for {column.Name}, which needs one");
        }

        var value = column.Type.Read(ref reader) ?? throw Refuse(number, $"has for {column.Name} something that is not {column.Type.Name}");
        return !column.IsDocument || IsJson((string)value) ? value : throw Refuse(number, $"has for {column.Name} something that is not a JSON document");
    }

    // One database would take anything for a document, the other not.
    private static bool IsJson(string text)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text), new JsonReaderOptions { MaxDepth = DeepestDocument });
        try
        {
            while (reader.Read())
            {
                // Reading to the end is the check.
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private void Complete(object?[] values, bool[] seen, long number)
    {
        for (var at = 0; at < seen.Length; at++)
        {
            var column = table.Columns[at];
            if (!seen[at] && _places.ContainsKey(column.Name))
            {
                throw Refuse(number, $"lacks {column.Name}");
            }

            if (!seen[at] && !column.IsNullable)
            {
                values[at] = column.Type.Empty;
            }
        }
    }

    private BackupException Refuse(long number, string what) => new($"Line {number} of {label} {what}. The backup cannot be restored; use another one.");
}
