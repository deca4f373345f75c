using Microsoft.Extensions.Localization;

namespace WipoMatch.Localization;

/// <summary>Texts that contain a counted thing.</summary>
public static class StringLocalizerExtensions
{
    /// <summary>
    /// The text <c>{name}_{category}</c> for the number in the current language; <c>{0}</c> is the number, written in the reader's way.
    /// </summary>
    /// <param name="localizer">The texts of a module.</param>
    /// <param name="name">The key without its category.</param>
    /// <param name="count">The number that decides the category and fills <c>{0}</c>.</param>
    /// <param name="arguments">What fills <c>{1}</c> and on.</param>
    public static string Plural(this IStringLocalizer localizer, string name, long count, params object[] arguments)
    {
        var language = SiteLanguages.Current;
        var key = name + "_" + PluralRules.CategoryOf(language.Code, count);
        return localizer[key, [count.ToString("N0", language.Culture), .. arguments]];
    }
}
