using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using WipoMatch.Localization;

namespace WipoMatch.Stories.Queries;

/// <summary>Small pieces of safe HTML for key facts.</summary>
internal static class Markup
{
    public static IHtmlContent Text(string text) => new HtmlContentBuilder().Append(text);

    public static IHtmlContent Link(string text, string url)
    {
        var link = new TagBuilder("a");
        link.Attributes["href"] = url;
        link.InnerHtml.Append(text);
        return link;
    }

    /// <summary>A link that leads away from the site.</summary>
    public static IHtmlContent OutwardLink(string text, string url)
    {
        var link = (TagBuilder)Link(text, url);
        link.Attributes["rel"] = "noopener";
        return link;
    }

    /// <summary>A name that may be in another language than the page.</summary>
    public static IHtmlContent Name(string name, string language, string url)
    {
        var link = (TagBuilder)Link(name, url);
        if (language == SiteLanguages.Current.Code)
        {
            return link;
        }

        var isolated = new TagBuilder("bdi");
        isolated.Attributes["lang"] = SiteLanguages.Find(language)?.HtmlLang ?? language;
        isolated.Attributes["dir"] = "auto";
        isolated.InnerHtml.AppendHtml(link);
        return isolated;
    }

    public static IHtmlContent Date(DateTime utc)
    {
        var time = new TagBuilder("time");
        time.Attributes["datetime"] = LocalDate.Machine(utc);
        time.InnerHtml.Append(LocalDate.InWords(utc));
        return time;
    }

    /// <summary>Several values of one fact.</summary>
    public static IHtmlContent Values(IReadOnlyList<IHtmlContent> values)
    {
        if (values is [var only])
        {
            return only;
        }

        var list = new TagBuilder("ul");
        list.AddCssClass("list");
        foreach (var value in values)
        {
            var entry = new TagBuilder("li");
            entry.InnerHtml.AppendHtml(value);
            list.InnerHtml.AppendHtml(entry);
        }

        return list;
    }
}
