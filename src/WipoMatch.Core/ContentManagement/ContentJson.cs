using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace WipoMatch.Core.ContentManagement;

/// <summary>
/// The canonical text of JSON: keys of objects in ordinal order, no blanks, relaxed escaping, numbers as they were read.
/// Two documents with equal content have equal texts.
/// </summary>
public static class ContentJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private const int LargestKept = 256 * 1024;

    // One for each thread: documents are written by the thousand in imports.
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _buffer;

    private static readonly JsonDocumentOptions ReadOptions = new() { MaxDepth = 64 };

    /// <summary>Writes the canonical text.</summary>
    /// <param name="node">The JSON.</param>
    public static string Write(JsonNode? node)
    {
        var buffer = _buffer ??= new ArrayBufferWriter<byte>(16 * 1024);
        buffer.ResetWrittenCount();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            Write(writer, node);
        }

        var text = Encoding.UTF8.GetString(buffer.WrittenSpan);
        _buffer = buffer.Capacity > LargestKept ? null : buffer;
        return text;
    }

    /// <summary>Writes a node in canonical form.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="node">The JSON.</param>
    public static void Write(Utf8JsonWriter writer, JsonNode? node)
    {
        switch (node)
        {
            case JsonObject json:
                writer.WriteStartObject();
                foreach (var (key, value) in json.OrderBy(pair => pair.Key, StringComparer.Ordinal))
                {
                    writer.WritePropertyName(key);
                    Write(writer, value);
                }

                writer.WriteEndObject();
                break;
            case JsonArray array:
                writer.WriteStartArray();
                foreach (var value in array)
                {
                    Write(writer, value);
                }

                writer.WriteEndArray();
                break;
            case null:
                writer.WriteNullValue();
                break;
            default:
                node.WriteTo(writer);
                break;
        }
    }

    /// <summary>Reads an object.</summary>
    /// <param name="text">JSON text.</param>
    public static JsonObject Read(string text) => JsonNode.Parse(text, null, ReadOptions)!.AsObject();
}
