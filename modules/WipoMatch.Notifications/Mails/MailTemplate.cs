using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using WipoMatch.Localization;
using WipoMatch.Notifications.Contracts;

namespace WipoMatch.Notifications.Mails;

/// <summary>
/// The one template of all mails. The text says everything; the HTML says the same, from right to left where the language runs so, without
/// pictures and without anything to be fetched.
/// </summary>
internal sealed class MailTemplate(Letter letter, string siteName)
{
    private const int LargestPart = 20_000;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly SiteLanguage _language = SiteLanguages.Find(letter.Language) ?? SiteLanguages.Find(SiteLanguages.Default)!;

    public string Text()
    {
        var text = new StringBuilder();
        foreach (var paragraph in letter.Paragraphs)
        {
            text.Append(paragraph).Append("\n\n");
        }

        if (letter.Link is { } link)
        {
            text.Append(link.Text).Append('\n').Append(link.Url.AbsoluteUri).Append("\n\n");
        }

        foreach (var paragraph in letter.After)
        {
            text.Append(paragraph).Append("\n\n");
        }

        return Checked(text.Append("-- \n").Append(siteName).Append('\n').ToString());
    }

    public string Html()
    {
        var html = new StringBuilder();
        html.Append("<!DOCTYPE html><html lang=\"").Append(_language.HtmlLang).Append("\" dir=\"").Append(_language.Direction)
            .Append("\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>")
            .Append(Encoder.Encode(letter.Subject))
            .Append("</title></head><body style=\"margin:0;background:#faf7f1;color:#14213d;font:17px/1.6 system-ui,'Noto Sans',sans-serif\">")
            .Append("<div style=\"max-width:36em;margin:0 auto;padding:1.5em\"><p style=\"font-weight:bold;border-bottom:4px solid #e0a100;padding-bottom:.5em\">")
            .Append(Encoder.Encode(siteName)).Append("</p>");
        Append(html, letter.Paragraphs);
        if (letter.Link is { } link)
        {
            var url = Encoder.Encode(link.Url.AbsoluteUri);
            html.Append("<p><a style=\"display:inline-block;padding:.7em 1.2em;background:#0b5c8a;color:#fff;border-radius:6px\" href=\"").Append(url).Append("\">")
                .Append(Encoder.Encode(link.Text)).Append("</a></p><p dir=\"ltr\" style=\"font-size:14px;overflow-wrap:anywhere\">").Append(url).Append("</p>");
        }

        Append(html, letter.After);
        return Checked(html.Append("</div></body></html>").ToString());
    }

    private static void Append(StringBuilder html, IReadOnlyList<string> paragraphs)
    {
        foreach (var paragraph in paragraphs)
        {
            html.Append("<p>").Append(Encoder.Encode(paragraph)).Append("</p>");
        }
    }

    private static string Checked(string part) => Encoding.UTF8.GetByteCount(part) <= LargestPart
        ? part
        : throw new InvalidOperationException($"A mail has at most {LargestPart} bytes in each of its two parts; link to a page that says the rest.");
}
