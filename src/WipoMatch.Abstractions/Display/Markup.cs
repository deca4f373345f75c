using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using WipoMatch.Localization;

namespace WipoMatch.Display;

/// <summary>The values of facts as safe HTML: what people wrote is always encoded.</summary>
public static class Markup
{
    /// <summary>Plain text.</summary>
    /// <param name="text">The text.</param>
    public static IHtmlContent Text(string text) => new HtmlContentBuilder().Append(text);

    /// <summary>A link whose text is in the language of the page unless one is named.</summary>
    /// <param name="text">The text.</param>
    /// <param name="url">The address.</param>
    /// <param name="language">The language of the text, or null for the page's.</param>
    public static IHtmlContent Link(string text, string url, string? language = null)
    {
        var link = new TagBuilder("a");
        link.Attributes["href"] = url;
        link.InnerHtml.AppendHtml(Name(text, language));
        return link;
    }

    /// <summary>A link that leads away from the site.</summary>
    /// <param name="text">The text.</param>
    /// <param name="url">The address; check it with <see cref="ContentManagement.WebAddresses.IsSafe"/> first.</param>
    public static IHtmlContent OutwardLink(string text, string url)
    {
        var link = (TagBuilder)Link(text, url);
        link.Attributes["rel"] = "noopener";
        return link;
    }

    /// <summary>A name, kept apart from the text around it when it is in another language.</summary>
    /// <param name="text">The name.</param>
    /// <param name="language">Its language, or null for the page's.</param>
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

    /// <summary>A sentence with a name in it, whose direction does not spill over into the sentence.</summary>
    /// <param name="sentence">The sentence; <c>{0}</c> stands for the name.</param>
    /// <param name="name">The name, in whatever language.</param>
    public static IHtmlContent Sentence(string sentence, string name) => Sentence(sentence, Apart(name));

    /// <summary>A sentence whose blanks are filled with markup: days, names, numbers.</summary>
    /// <param name="sentence">The sentence; <c>{0}</c> and so on stand for the parts.</param>
    /// <param name="parts">The parts.</param>
    public static IHtmlContent Sentence(string sentence, params IHtmlContent[] parts) =>
        new HtmlContentBuilder().AppendFormat(SiteLanguages.Current.Culture, sentence, [.. parts]);

    /// <summary>A text that stands by itself in a sentence: its direction does not spill over.</summary>
    /// <param name="text">The text, in whatever language.</param>
    /// <param name="language">Its language where that is known, or null.</param>
    public static IHtmlContent Apart(string text, SiteLanguage? language = null)
    {
        var apart = new TagBuilder("bdi");
        if (language is not null)
        {
            apart.Attributes["lang"] = language.HtmlLang;
        }

        apart.InnerHtml.Append(text);
        return apart;
    }

    /// <summary>The day of a UTC instant.</summary>
    /// <param name="utc">The instant.</param>
    public static IHtmlContent Day(DateTime utc) => Day(DateOnly.FromDateTime(utc));

    /// <summary>A day in words, with the machine's form beside it.</summary>
    /// <param name="day">The day.</param>
    /// <param name="remark">A remark after it, or null.</param>
    public static IHtmlContent Day(DateOnly day, string? remark = null)
    {
        var time = new TagBuilder("time");
        time.Attributes["datetime"] = LocalDate.Machine(day);
        time.InnerHtml.Append(LocalDate.InWords(day));
        var content = new HtmlContentBuilder().AppendHtml(time);
        return remark is null ? content : content.Append(" ").Append(remark);
    }

    /// <summary>One value as it is, several as a list; null when there is none.</summary>
    /// <param name="values">The values.</param>
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
