namespace WipoMatch.TextAnalysis.Words;

/// <summary>Traditional Chinese characters and variants to simplified ones, character by character, from an own table.</summary>
public static partial class TraditionalChinese
{
    private const char First = '\u4E00';

    private static readonly char[] Map = BuildMap();

    /// <summary>The traditional characters of the table, in code-point order.</summary>
    public static string TraditionalCharacters => Traditional;

    /// <summary>The simplified characters, each at the place of its traditional form.</summary>
    public static string SimplifiedCharacters => Simplified;

    /// <summary>The simplified form of a character; the character itself when it has none.</summary>
    public static char Simplify(char character)
        => character is >= First and <= '\u9FFF' ? Map[character - First] : character;

    private static char[] BuildMap()
    {
        var map = new char['\u9FFF' - First + 1];
        for (var i = 0; i < map.Length; i++)
        {
            map[i] = (char)(First + i);
        }

        for (var i = 0; i < Traditional.Length; i++)
        {
            map[Traditional[i] - First] = Simplified[i];
        }

        return map;
    }
}
