using System.Collections;
using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace WipoMatch.Tests.Modules.Exchange;

/// <summary>Content item ids that were made up for exchange ids, and the way back.</summary>
internal sealed class NamesByItemId : IReadOnlyDictionary<string, string>
{
    private static readonly ConcurrentDictionary<string, string> ItemIds = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, string> Names = new(StringComparer.Ordinal);
    private static int _last;

    public IEnumerable<string> Keys => Names.Keys;

    public IEnumerable<string> Values => Names.Values;

    public int Count => Names.Count;

    public string this[string key] => Names[key];

    public static string Make(string exchangeId) => ItemIds.GetOrAdd(exchangeId, name =>
    {
        var itemId = "4" + Interlocked.Increment(ref _last).ToString(CultureInfo.InvariantCulture).PadLeft(25, '0');
        Names[itemId] = name;
        return itemId;
    });

    public bool ContainsKey(string key) => Names.ContainsKey(key);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out string value) => Names.TryGetValue(key, out value);

    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => Names.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
