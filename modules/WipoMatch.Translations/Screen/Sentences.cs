using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using WipoMatch.Localization;

namespace WipoMatch.Translations.Screen;

/// <summary>Sentences with more than text in them: days, titles, numbers.</summary>
public static class Sentences
{
    /// <summary>A sentence whose blanks are filled with markup.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="parts">What stands for its blanks.</param>
    public static IHtmlContent With(string sentence, params object[] parts) => new HtmlContentBuilder().AppendFormat(SiteLanguages.Current.Culture, sentence, parts);

    /// <summary>A title in its own language, whose direction does not spill over.</summary>
    /// <param name="title">The title.</param>
    /// <param name="language">Its language.</param>
    public static IHtmlContent Name(string title, SiteLanguage language)
    {
        ArgumentNullException.ThrowIfNull(language);
        var name = (TagBuilder)Apart(title);
        name.Attributes["lang"] = language.HtmlLang;
        return name;
    }

    /// <summary>A text that stands by itself in a sentence, such as an address.</summary>
    /// <param name="text">The text.</param>
    public static IHtmlContent Apart(string text)
    {
        var apart = new TagBuilder("bdi");
        apart.InnerHtml.Append(text);
        return apart;
    }
}
