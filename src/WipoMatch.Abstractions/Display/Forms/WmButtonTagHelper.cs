using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace WipoMatch.Display.Forms;

/// <summary>
/// <c>&lt;wm-button name="Action" value="publish"&gt;Publish&lt;/wm-button&gt;</c>: a button; one that cannot be pressed tells the reason beside it.
/// </summary>
[HtmlTargetElement("wm-button")]
public sealed class WmButtonTagHelper : TagHelper
{
    /// <summary>The name under which the button is posted.</summary>
    public string? Name { get; set; }

    /// <summary>What is posted.</summary>
    public string? Value { get; set; }

    /// <summary>Empty for the main thing to do, <c>alt</c> for others, <c>warn</c> for what is hard to undo.</summary>
    public string? Tone { get; set; }

    /// <summary>Why it cannot be pressed; null or empty, as Razor passes a null, when it can.</summary>
    public string? Reason { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "button";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Tone is null ? "btn" : "btn " + Tone);
        Set(output, "name", Name);
        Set(output, "value", Value);
        if (!string.IsNullOrEmpty(Reason))
        {
            var id = "reason-" + context.UniqueId;
            output.Attributes.SetAttribute("disabled", null);
            output.Attributes.SetAttribute("aria-describedby", id);
            var reason = new TagBuilder("span");
            reason.AddCssClass("small quiet");
            reason.Attributes["id"] = id;
            reason.InnerHtml.Append(Reason);
            output.PostElement.AppendHtml(" ").AppendHtml(reason);
        }
    }

    private static void Set(TagHelperOutput output, string name, string? value)
    {
        if (value is not null)
        {
            output.Attributes.SetAttribute(name, value);
        }
    }
}
