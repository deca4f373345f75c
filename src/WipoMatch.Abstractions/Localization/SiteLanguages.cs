using System.Globalization;

namespace WipoMatch.Localization;

/// <summary>The six languages of the platform, in the order in which the United Nations lists them.</summary>
public static class SiteLanguages
{
    /// <summary>Language codes used in routes, exchange records and the database: ar zh en fr ru es.</summary>
    public static IReadOnlyList<SiteLanguage> All { get; } =
    [
        new("ar", "ar", "العربية", IsRightToLeft: true),
        new("zh", "zh-Hans", "中文"),
        new("en", "en", "English"),
        new("fr", "fr", "Français"),
        new("ru", "ru", "Русский"),
        new("es", "es", "Español"),
    ];

    /// <summary>The language of last resort.</summary>
    public const string Default = "en";

    /// <summary>The language with this code, or null when the platform does not speak it.</summary>
    /// <param name="code">A two-letter code; case matters.</param>
    public static SiteLanguage? Find(string? code) => All.FirstOrDefault(language => language.Code == code);

    /// <summary>Whether the platform speaks the language.</summary>
    /// <param name="code">A two-letter code; case matters.</param>
    public static bool IsKnown(string? code) => Find(code) is not null;

    /// <summary>The language of the current request or verb, by the thread's UI culture.</summary>
    public static SiteLanguage Current =>
        Find(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName) ?? Find(Default)!;

    /// <summary>The text in a language, else in English, else in the first of the six languages that has one; null where none has.</summary>
    /// <param name="texts">Texts by language code; an empty one counts as missing.</param>
    /// <param name="language">One of the six codes.</param>
    public static string? FirstOf(IReadOnlyDictionary<string, string> texts, string language)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return All.Select(other => other.Code).Prepend(Default).Prepend(language)
            .Select(code => texts.GetValueOrDefault(code)).FirstOrDefault(text => !string.IsNullOrEmpty(text));
    }

    /// <summary>Takes the spellings that an Orchard Core site writes (<c>zh-CN</c>, <c>zh-Hans</c>, <c>en-US</c>) to our code.</summary>
    /// <param name="culture">A culture name.</param>
    /// <returns>One of the six codes, or null.</returns>
    public static string? FromCulture(string? culture)
    {
        var prefix = culture?.Split('-', '_')[0].ToLowerInvariant();
        return IsKnown(prefix) ? prefix : null;
    }
}

/// <summary>One of the six languages.</summary>
/// <param name="Code">The code in routes and data.</param>
/// <param name="HtmlLang">The value of <c>&lt;html lang&gt;</c>.</param>
/// <param name="NativeName">The name of the language in itself.</param>
/// <param name="IsRightToLeft">Whether its script runs from right to left.</param>
public sealed record SiteLanguage(string Code, string HtmlLang, string NativeName, bool IsRightToLeft = false)
{
    /// <summary>The .NET culture for numbers, dates and resources.</summary>
    public CultureInfo Culture { get; } = WithWesternNumbers(HtmlLang);

    /// <summary><c>rtl</c> or <c>ltr</c>.</summary>
    public string Direction => IsRightToLeft ? "rtl" : "ltr";

    // Data are written with Western digits in all languages, so Arabic separators beside them would mix two systems.
    private static CultureInfo WithWesternNumbers(string name)
    {
        var culture = new CultureInfo(name);
        if (culture.TwoLetterISOLanguageName == "ar")
        {
            culture.NumberFormat = (NumberFormatInfo)CultureInfo.InvariantCulture.NumberFormat.Clone();
        }

        return CultureInfo.ReadOnly(culture);
    }
}
