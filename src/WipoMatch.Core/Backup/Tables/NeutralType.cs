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
        [typeof(string)] = new(
            "a text", "", (writer, row, at) => writer.WriteStringValue(row.GetString(at)), (ref reader) => IsText(in reader) ? reader.GetString() : null),
        [typeof(bool)] = new(
            "true or false",
            false,
            (writer, row, at) => writer.WriteBooleanValue(row.GetBoolean(at)),
            (ref reader) => reader.TokenType is JsonTokenType.True or JsonTokenType.False ? reader.GetBoolean() : null),
        [typeof(int)] = new(
            "a whole number",
            0,
            (writer, row, at) => writer.WriteNumberValue(row.GetInt32(at)),
            (ref reader) => IsNumber(in reader) && reader.TryGetInt32(out var value) ? value : null)
        { IsWholeNumber = true },
        [typeof(long)] = new(
            "a whole number",
            0L,
            (writer, row, at) => writer.WriteNumberValue(row.GetInt64(at)),
            (ref reader) => IsNumber(in reader) && reader.TryGetInt64(out var value) ? value : null)
        { IsWholeNumber = true },
        [typeof(double)] = new(
            "a number",
            0d,
            (writer, row, at) => writer.WriteNumberValue(row.GetDouble(at)),
            (ref reader) => IsNumber(in reader) && reader.TryGetDouble(out var value) && double.IsFinite(value) ? value : null),
        [typeof(decimal)] = new(
            "a number",
            0m,
            (writer, row, at) => writer.WriteNumberValue(row.GetDecimal(at)),
            (ref reader) => IsNumber(in reader) && reader.TryGetDecimal(out var value) ? value : null),
        [typeof(DateTime)] = new("an instant", DateTime.UnixEpoch, WriteInstant, (ref reader) => IsText(in reader) ? Instant(reader.GetString()!) : null),
        [typeof(DateOnly)] = new("a day", DateOnly.MinValue, WriteDay, (ref reader) => IsText(in reader) ? Day(reader.GetString()!) : null),
        [typeof(Guid)] = new(
            "a GUID",
            Guid.Empty,
            (writer, row, at) => writer.WriteStringValue(row.GetGuid(at)),
            (ref reader) => IsText(in reader) && reader.TryGetGuid(out var value) ? value : null),
        [typeof(byte[])] = new(
            "bytes in base 64",
            Array.Empty<byte>(),
            (writer, row, at) => writer.WriteBase64StringValue(row.GetFieldValue<byte[]>(at)),
            (ref reader) => IsText(in reader) && reader.TryGetBytesFromBase64(out var value) ? value : null),
    };

    /// <summary>Reads the value that a JSON reader stands on.</summary>
    public delegate object? Reading(ref Utf8JsonReader reader);

    public bool IsWholeNumber { get; private init; }

    public static NeutralType? Find(Type type) => Known.GetValueOrDefault(type);

    private static void WriteInstant(Utf8JsonWriter writer, DbDataReader row, int at) =>
        writer.WriteStringValue(row.GetDateTime(at).ToString(InstantFormat, CultureInfo.InvariantCulture));

    private static void WriteDay(Utf8JsonWriter writer, DbDataReader row, int at) =>
        writer.WriteStringValue(row.GetFieldValue<DateOnly>(at).ToString(DayFormat, CultureInfo.InvariantCulture));

    private static bool IsText(in Utf8JsonReader reader) => reader.TokenType == JsonTokenType.String;

    private static bool IsNumber(in Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Number;

    private static DateTime? Instant(string text) => DateTime.TryParseExact(
        text, InstantFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var value)
        ? value
        : null;

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var value) ? value : null;
}
