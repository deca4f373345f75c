using System.Text;

namespace WipoMatch.Exchange.Csv;

/// <summary>
/// Names of columns: a key, or a key and behind a dot the key of its object. A dot or backslash that belongs to a key stands behind a
/// backslash; a backslash alone is the empty key.
/// </summary>
internal static class ColumnName
{
    private const string Empty = "\\";

    public static string Write(string key, string? inner) => inner is null ? Escape(key) : $"{Escape(key)}.{Escape(inner)}";

    public static (string Key, string? Inner) Read(string name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            if (name[i] == '.')
            {
                return (Unescape(name[..i]), Unescape(name[(i + 1)..]));
            }

            i += name[i] == '\\' ? 1 : 0;
        }

        return (Unescape(name), null);
    }

    private static string Escape(string key) => key.Length == 0
        ? Empty
        : key.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(".", "\\.", StringComparison.Ordinal);

    private static string Unescape(string text)
    {
        if (text == Empty)
        {
            return "";
        }

        var key = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            i += text[i] == '\\' && i + 1 < text.Length ? 1 : 0;
            key.Append(text[i]);
        }

        return key.ToString();
    }
}
