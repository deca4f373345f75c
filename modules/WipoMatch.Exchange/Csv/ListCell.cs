using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using WipoMatch.Exchange.Records;

namespace WipoMatch.Exchange.Csv;

/// <summary>
/// Cells that hold a list: its entries divided by bars. A bar that belongs to an entry stands behind a backslash, and backslashes are
/// doubled where they stand before a bar or at the end of an entry, nowhere else. What bars cannot express is JSON.
/// </summary>
internal static class ListCell
{
    private const char Bar = '|';

    private const char Backslash = '\\';

    public static string Write(JsonArray list)
    {
        var entries = list.Select(Entry).ToList();
        var cell = string.Join(Bar, entries);
        return entries.TrueForAll(entry => entry is { Length: > 0 }) && !IsJson(cell) ? cell : RecordLine.Write(list);
    }

    /// <summary>The entries of a cell as they stand in it.</summary>
    public static IReadOnlyList<string> Split(string cell)
    {
        var entries = new List<string>();
        var entry = new StringBuilder();
        for (var i = 0; i < cell.Length; i++)
        {
            var backslashes = cell.AsSpan(i).IndexOfAnyExcept(Backslash) is var run and >= 0 ? run : cell.Length - i;
            i += backslashes;
            var isBar = i < cell.Length && cell[i] == Bar;
            entry.Append(Backslash, isBar ? backslashes / 2 : i == cell.Length ? (backslashes + 1) / 2 : backslashes);
            if (isBar && backslashes % 2 == 0)
            {
                entries.Add(entry.ToString());
                entry.Clear();
            }
            else if (i < cell.Length)
            {
                entry.Append(cell[i]);
            }
        }

        entries.Add(entry.ToString());
        return entries;
    }

    /// <summary>Whether a cell holds a list as JSON.</summary>
    public static bool IsJson(string cell) => JsonCell.TryRead(cell, out var value) && value is JsonArray;

    /// <summary>An entry as it stands in a cell; null when it is neither text nor number.</summary>
    private static string? Entry(JsonNode? entry) => entry?.GetValueKind() switch
    {
        JsonValueKind.String => Escape(entry.GetValue<string>()),
        JsonValueKind.Number => entry.ToJsonString(),
        _ => null,
    };

    private static string Escape(string text)
    {
        var entry = new StringBuilder(text.Length);
        var backslashes = 0;
        foreach (var letter in text)
        {
            entry.Append(Backslash, letter == Bar ? backslashes + 1 : 0).Append(letter);
            backslashes = letter == Backslash ? backslashes + 1 : 0;
        }

        return entry.Append(Backslash, backslashes).ToString();
    }
}
