using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace WipoMatch.Exchange.Records;

/// <summary>Reads JSON Lines strictly: UTF-8, one object a line, no key twice, no deep nesting. Empty lines count but say nothing.</summary>
internal static class RecordReader
{
    /// <summary>How deep objects and lists may be nested, the record itself counted.</summary>
    public const int MaxDepth = 16;

    /// <summary>UTF-8 that refuses what is none.</summary>
    public static UTF8Encoding StrictUtf8 { get; } = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = MaxDepth, AllowDuplicateProperties = false };

    /// <summary>Reads the records in the order of the lines; several are read at once, ahead of whoever takes them.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public static async IAsyncEnumerable<ReadRecord> ReadAsync(Stream stream, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var records in ReadAhead.SelectAsync(LineReader.ReadAsync(stream, cancellationToken), line => line.Bytes?.Length ?? 0, Read, cancellationToken))
        {
            foreach (var record in records)
            {
                if (record is not null)
                {
                    yield return record;
                }
            }
        }
    }

    /// <summary>Reads one line.</summary>
    /// <returns>Null for an empty line.</returns>
    public static ReadRecord? Read(RawLine line)
    {
        if (line.Bytes is null)
        {
            return Refuse(line, $"The line is longer than {LineReader.MaxLength / 1024} KB.", "Split it, or shorten its texts.");
        }

        try
        {
            var text = StrictUtf8.GetString(line.Bytes).TrimEnd('\r');
            text = line.Number == 1 ? text.TrimStart('\uFEFF') : text;
            return string.IsNullOrWhiteSpace(text) ? null : Parse(line, text);
        }
        catch (DecoderFallbackException exception)
        {
            return Refuse(line, $"Byte {exception.Index + 1} of the line is not UTF-8.", "Save the file as UTF-8.");
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or ArgumentException)
        {
            return Refuse(line, Explain(exception), "Write one JSON object on the line.");
        }
    }

    private static ReadRecord Parse(RawLine line, string text)
    {
        if (JsonNode.Parse(text, null, Options) is not JsonObject json)
        {
            return Refuse(line, "The line is not a JSON object.", "Write one object in braces on the line.");
        }

        return FindFault(json) is { } fault
            ? Refuse(line, fault, "Correct or remove it.")
            : new ReadRecord(line.Number, new ExchangeRecord(line.Number, json), null);
    }

    /// <summary>Looks at every text and number; a broken surrogate pair throws.</summary>
    private static string? FindFault(JsonNode? node) => node switch
    {
        JsonObject json => json.Select(pair => TextRules.Fault(pair.Key) ?? FindFault(pair.Value)).FirstOrDefault(found => found is not null),
        JsonArray list => list.Select(FindFault).FirstOrDefault(found => found is not null),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => TextRules.Fault(value.GetValue<string>()),
        JsonValue value when value.GetValueKind() == JsonValueKind.Number => NumberRules.Fault(value.ToJsonString()),
        _ => null,
    };

    private static string Explain(Exception exception)
    {
        if (exception.Message.Contains("maximum configured depth", StringComparison.Ordinal))
        {
            return $"Objects and lists are nested deeper than {MaxDepth} levels.";
        }

        if (exception.Message.Contains("uplicate", StringComparison.Ordinal))
        {
            return "A key stands twice in the same object.";
        }

        return exception is JsonException { BytePositionInLine: { } position }
            ? $"The line is not JSON at byte {position + 1}."
            : "The line is not JSON, or a text in it is broken.";
    }

    private static ReadRecord Refuse(RawLine line, string reason, string remedy) =>
        new(line.Number, null, new RecordProblem("", reason, remedy));
}

/// <summary>A line that was read.</summary>
/// <param name="Line">Its number, from 1.</param>
/// <param name="Record">The record, or null when nothing can be read.</param>
/// <param name="Problem">What is wrong with the line, or null.</param>
internal sealed record ReadRecord(int Line, ExchangeRecord? Record, RecordProblem? Problem);
