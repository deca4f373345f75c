using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using WipoMatch.Localization;

namespace WipoMatch.Assistance.Queries;

/// <summary>The values of facts as safe HTML.</summary>
internal static class Markup
{
    public static IHtmlContent Text(string text) => new HtmlContentBuilder().Append(text);

    /// <summary>A link whose text is in the language of the page unless one is named.</summary>
    public static IHtmlContent Link(string text, string url, string? language = null)
    {
        var link = new TagBuilder("a");
        link.Attributes["href"] = url;
        link.InnerHtml.AppendHtml(Name(text, language));
        return link;
    }

    /// <summary>A name, kept apart from the text around it when it is in another language.</summary>
    public static IHtmlContent Name(string text, string? language)
    {
        if (language is null || language == SiteLanguages.Current.Code)
        {
            return Text(text);
        }

        var name = new TagBuilder("bdi");
        name.Attributes["lang"] = SiteLanguages.Find(language)?.HtmlLang ?? language;
        name.Attributes["dir"] = "auto";
        name.InnerHtml.Append(text);
        return name;
    }

    public static IHtmlContent Day(DateOnly day, string? remark = null)
    {
        var time = new TagBuilder("time");
        time.Attributes["datetime"] = LocalDate.Machine(day);
        time.InnerHtml.Append(LocalDate.InWords(day));
        var content = new HtmlContentBuilder().AppendHtml(time);
        return remark is null ? content : content.Append(" ").Append(remark);
    }

    /// <summary>One value as it is, several as a list; null when there is none.</summary>
    public static IHtmlContent? List(IReadOnlyList<IHtmlContent> values)
    {
        if (values.Count < 2)
        {
            return values.Count == 0 ? null : values[0];
        }

        var list = new TagBuilder("ul");
        list.AddCssClass("list");
        foreach (var value in values)
        {
            var item = new TagBuilder("li");
            item.InnerHtml.AppendHtml(value);
            list.InnerHtml.AppendHtml(item);
        }

        return list;
    }
}
