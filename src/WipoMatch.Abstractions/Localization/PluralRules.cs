namespace WipoMatch.Localization;

/// <summary>
/// Plural categories of whole numbers in the six languages.
/// Source: Unicode CLDR, Language Plural Rules (cardinal), for ar, zh, en, fr, ru, es.
/// </summary>
public static class PluralRules
{
    /// <summary>The categories that a text with a number must have in a language.</summary>
    /// <param name="language">One of the six codes.</param>
    public static IReadOnlyList<string> CategoriesOf(string language) => language switch
    {
        "ar" => ["zero", "one", "two", "few", "many", "other"],
        "ru" => ["one", "few", "many", "other"],
        "fr" or "es" => ["one", "many", "other"],
        "en" => ["one", "other"],
        _ => ["other"],
    };

    /// <summary>The category of a number.</summary>
    /// <param name="language">One of the six codes.</param>
    /// <param name="number">A whole number; the sign is ignored.</param>
    public static string CategoryOf(string language, long number)
    {
        var n = Math.Abs(number);
        return language switch
        {
            "ar" => Arabic(n),
            "ru" => Russian(n),
            "fr" => n <= 1 ? "one" : IsRoundMillion(n) ? "many" : "other",
            "es" => n == 1 ? "one" : IsRoundMillion(n) ? "many" : "other",
            "en" => n == 1 ? "one" : "other",
            _ => "other",
        };
    }

    private static bool IsRoundMillion(long n) => n != 0 && n % 1_000_000 == 0;

    private static string Arabic(long n) => n switch
    {
        0 => "zero",
        1 => "one",
        2 => "two",
        _ => (n % 100) switch { >= 3 and <= 10 => "few", >= 11 => "many", _ => "other" },
    };

    private static string Russian(long n) => (n % 100) is >= 11 and <= 14
        ? "many"
        : (n % 10) switch { 1 => "one", >= 2 and <= 4 => "few", _ => "many" };
}
