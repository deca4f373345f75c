using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace WipoMatch.Display.Forms;

/// <summary>An element of a view that the theme draws by a partial view.</summary>
/// <param name="html">Draws the partial view.</param>
public abstract class PartialTagHelper(IHtmlHelper html) : TagHelper
{
    /// <summary>The view that the element stands in.</summary>
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>Replaces the element by a partial view.</summary>
    /// <param name="output">The element.</param>
    /// <param name="view">The name of the partial view.</param>
    /// <param name="model">Its model.</param>
    protected async Task DrawAsync(TagHelperOutput output, string view, object model)
    {
        ArgumentNullException.ThrowIfNull(output);
        ((IViewContextAware)html).Contextualize(ViewContext);
        output.TagName = null;
        output.Content.SetHtmlContent(await html.PartialAsync(view, model, null));
    }
}
