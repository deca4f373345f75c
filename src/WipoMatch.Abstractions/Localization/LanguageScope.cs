using System.Globalization;

namespace WipoMatch.Localization;

/// <summary>Texts are in another language until the scope ends: for what is written to somebody else than the reader.</summary>
public sealed class LanguageScope : IDisposable
{
    private readonly CultureInfo _culture = CultureInfo.CurrentCulture;
    private readonly CultureInfo _uiCulture = CultureInfo.CurrentUICulture;

    /// <param name="language">One of the six codes; another one is taken as the language of last resort.</param>
    public LanguageScope(string language)
    {
        var culture = (SiteLanguages.Find(language) ?? SiteLanguages.Find(SiteLanguages.Default)!).Culture;
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
    }

    /// <inheritdoc />
    public void Dispose() => (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (_culture, _uiCulture);
}
