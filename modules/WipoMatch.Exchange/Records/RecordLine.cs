using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace WipoMatch.Exchange.Records;

/// <summary>
/// The canonical line of a record: keys in their order, no blanks, relaxed escaping, numbers as they were read; absent, null and
/// empty values are not written.
/// </summary>
internal static class RecordLine
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(string type, JsonObject record)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            foreach (var key in RecordKeys.Order(type, record.Select(pair => pair.Key)))
            {
                if (!ExchangeRecord.IsEmpty(record[key]))
                {
                    writer.WritePropertyName(key);
                    record[key]!.WriteTo(writer);
                }
            }

            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
