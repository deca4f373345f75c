using System.Security.Cryptography;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using WipoMatch.Data;

namespace WipoMatch.Display.Forms;

/// <summary>
/// <c>&lt;wm-form action="…"&gt;</c>: a form that is posted, with the token against forgery and a one-time key (<see cref="IFormKeys"/>).
/// It stands on pages that are not kept for other readers.
/// </summary>
/// <param name="generator">Makes the token.</param>
[HtmlTargetElement("wm-form")]
public sealed class WmFormTagHelper(IHtmlGenerator generator) : TagHelper
{
    /// <summary>Where it is posted; absent for the address of the page.</summary>
    public string? Action { get; set; }

    /// <summary>Whether it sends files.</summary>
    public bool Files { get; set; }

    /// <summary>The view that the form stands in.</summary>
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "form";
        output.Attributes.SetAttribute("method", "post");
        output.Attributes.SetAttribute("novalidate", null);
        if (Action is not null)
        {
            output.Attributes.SetAttribute("action", Action);
        }

        if (Files)
        {
            output.Attributes.SetAttribute("enctype", "multipart/form-data");
        }

        output.PostContent.AppendHtml(Key());
        if (generator.GenerateAntiforgery(ViewContext) is { } token)
        {
            output.PostContent.AppendHtml(token);
        }
    }

    // A form that comes back with errors keeps its key: nothing was done under it yet.
    private TagBuilder Key()
    {
        var key = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        key.Attributes["type"] = "hidden";
        key.Attributes["name"] = FormKey.Field;
        key.Attributes["value"] = FormState.PostedTo(ViewContext, FormKey.Field) is [var posted] && FormKey.IsOne(posted)
            ? posted
            : Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        return key;
    }
}
