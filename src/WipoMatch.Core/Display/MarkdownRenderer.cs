using System.Globalization;
using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Html;
using WipoMatch.ContentManagement;
using IMarkdownRenderer = WipoMatch.Display.IMarkdownRenderer;

namespace WipoMatch.Core.Display;

/// <summary>Markdown by Markdig with raw HTML disabled and links checked.</summary>
internal sealed class MarkdownRenderer : IMarkdownRenderer
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml().UsePipeTables().UseAutoLinks().UseListExtras().Build();

    public IHtmlContent ToHtml(string markdown)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        foreach (var link in document.Descendants<LinkInline>())
        {
            Check(link);
        }

        foreach (var link in document.Descendants<AutolinkInline>().Where(link => !link.IsEmail && !WebAddresses.IsSafe(link.Url)))
        {
            link.Url = "#";
        }

        // The page has its own first heading.
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            heading.Level = Math.Clamp(heading.Level, 2, 6);
        }

        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.Render(document);
        return new HtmlString(writer.ToString());
    }

    public string ToPlainText(string markdown) => Markdown.ToPlainText(markdown, Pipeline);

    private static void Check(LinkInline link)
    {
        var url = link.Url ?? "";
        var isRelative = url.StartsWith('/') && !url.StartsWith("//", StringComparison.Ordinal) && !url.Contains('\\', StringComparison.Ordinal);
        var isMail = url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase);
        if (link.IsImage)
        {
            link.Url = url.StartsWith("/media/", StringComparison.Ordinal) ? url : "";
        }
        else if (!isRelative && !isMail && !url.StartsWith('#') && !WebAddresses.IsSafe(url))
        {
            link.Url = "#";
        }
    }
}
