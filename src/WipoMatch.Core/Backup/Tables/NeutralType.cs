using System.Data.Common;
using System.Globalization;
using System.Text.Json;

namespace WipoMatch.Core.Backup.Tables;

/// <summary>How values of a type stand in a backup, whatever database they come from.</summary>
/// <param name="Name">What people call it: “an instant”.</param>
/// <param name="Empty">What a column that must not be null gets when its value is secret and left out.</param>
/// <param name="Write">Writes the value of a column.</param>
/// <param name="Read">Reads a value, or answers null when it is not of the type.</param>
internal sealed record NeutralType(
    string Name, object Empty, Action<Utf8JsonWriter, DbDataReader, int> Write, NeutralType.Reading Read)
{
    private const string InstantFormat = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'";
    private const string DayFormat = "yyyy-MM-dd";

    private static readonly Dictionary<Type, NeutralType> Known = new()
    {
        [typeof(string)] = new("a text", "", (writer, row, at) => writer.WriteStringValue(row.GetString(at)), Text),
        [typeof(bool)] = new("true or false", false, (writer, row, at) => writer.WriteBooleanValue(row.GetBoolean(at)), Flag),
        [typeof(int)] = new("a whole number", 0, (writer, row, at) => writer.WriteNumberValue(row.GetInt32(at)), Int) { IsWholeNumber = true },
        [typeof(long)] = new("a whole number", 0L, (writer, row, at) => writer.WriteNumberValue(row.GetInt64(at)), Long) { IsWholeNumber = true },
        [typeof(double)] = new("a number", 0d, (writer, row, at) => writer.WriteNumberValue(row.GetDouble(at)), Double),
        [typeof(decimal)] = new("a number", 0m, (writer, row, at) => writer.WriteNumberValue(row.GetDecimal(at)), Decimal),
        [typeof(DateTime)] = new("an instant", DateTime.UnixEpoch, WriteInstant, Instant),
        [typeof(DateOnly)] = new("a day", DateOnly.MinValue, WriteDay, Day),
        [typeof(Guid)] = new("a GUID", Guid.Empty, (writer, row, at) => writer.WriteStringValue(row.GetGuid(at)), Identifier),
        [typeof(byte[])] = new("bytes in base 64", Array.Empty<byte>(), (writer, row, at) => writer.WriteBase64StringValue(row.GetFieldValue<byte[]>(at)), Bytes),
    };

    /// <summary>Reads the value that a JSON reader stands on.</summary>
    public delegate object? Reading(ref Utf8JsonReader reader);

    public bool IsWholeNumber { get; private init; }

    public static NeutralType? Find(Type type) => Known.GetValueOrDefault(type);

    private static void WriteInstant(Utf8JsonWriter writer, DbDataReader row, int at) =>
        writer.WriteStringValue(row.GetDateTime(at).ToString(InstantFormat, CultureInfo.InvariantCulture));

    private static void WriteDay(Utf8JsonWriter writer, DbDataReader row, int at) =>
        writer.WriteStringValue(row.GetFieldValue<DateOnly>(at).ToString(DayFormat, CultureInfo.InvariantCulture));

    private static object? Text(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.String ? reader.GetString() : null;

    private static object? Flag(ref Utf8JsonReader reader) => reader.TokenType is JsonTokenType.True or JsonTokenType.False ? reader.GetBoolean() : null;

    private static object? Int(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var value) ? value : null;

    private static object? Long(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var value) ? value : null;

    private static object? Double(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetDouble(out var value) && double.IsFinite(value) ? value : null;

    private static object? Decimal(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out var value) ? value : null;

    private static object? Instant(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String && DateTime.TryParseExact(
            reader.GetString(), InstantFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var value)
            ? value
            : null;

    private static object? Day(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String &&
        DateOnly.TryParseExact(reader.GetString(), DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var value)
            ? value
            : null;

    private static object? Identifier(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String && reader.TryGetGuid(out var value) ? value : null;

    private static object? Bytes(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String && reader.TryGetBytesFromBase64(out var value) ? value : null;
}
