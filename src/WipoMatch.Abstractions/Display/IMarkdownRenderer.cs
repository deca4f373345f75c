using Microsoft.AspNetCore.Html;

namespace WipoMatch.Display;

/// <summary>Renders what people write. Raw HTML is shown as text; links other than http, https, mailto and relative ones lose their address.</summary>
public interface IMarkdownRenderer
{
    /// <summary>Renders Markdown as HTML.</summary>
    /// <param name="markdown">The text.</param>
    IHtmlContent ToHtml(string markdown);

    /// <summary>The words alone.</summary>
    /// <param name="markdown">The text.</param>
    string ToPlainText(string markdown);
}
