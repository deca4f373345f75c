using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace WipoMatch.ContentManagement;

/// <summary>
/// Reads and writes parts that hold texts only without serializing them: texts may be long, and an import touches each part many times.
/// </summary>
internal sealed class PartTexts
{
    private static readonly ConcurrentDictionary<Type, PartTexts?> Known = new();

    private readonly (string Key, Func<ContentPart, string?> Get, Action<ContentPart, string?> Set)[] _texts;

    private PartTexts(IEnumerable<PropertyInfo> properties) => _texts =
        [.. properties.Select(property => (property.Name, Getter(property), Setter(property)))];

    /// <summary>The texts of a part's class; null when it has other properties too.</summary>
    public static PartTexts? Of(Type part) => Known.GetOrAdd(part, static type =>
    {
        var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetCustomAttribute<JsonIgnoreAttribute>() is null).ToList();
        var isPlain = properties.TrueForAll(property =>
            property.PropertyType == typeof(string) && property is { CanRead: true, CanWrite: true } &&
            property.GetCustomAttribute<JsonPropertyNameAttribute>() is null);
        return isPlain ? new PartTexts(properties) : null;
    });

    /// <summary>Reads a part.</summary>
    /// <returns>False when a value is no text; then the part is not to be used.</returns>
    public bool TryRead(JsonObject json, ContentPart part)
    {
        foreach (var (key, _, set) in _texts)
        {
            var value = json[key];
            if (value is not null)
            {
                if (value.GetValueKind() != JsonValueKind.String)
                {
                    return false;
                }

                set(part, value.GetValue<string>());
            }
        }

        return true;
    }

    /// <summary>Writes the texts that the part has; keys of others stay.</summary>
    public void Write(ContentPart part, JsonObject json)
    {
        foreach (var (key, get, _) in _texts)
        {
            if (get(part) is { } text)
            {
                json[key] = text;
            }
        }
    }

    private static Func<ContentPart, string?> Getter(PropertyInfo property) => part => (string?)property.GetValue(part);

    private static Action<ContentPart, string?> Setter(PropertyInfo property) => (part, text) => property.SetValue(part, text);
}
