using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace WipoMatch.Display.Forms;

/// <summary>A question of a form. Error and posted answer come from the model state.</summary>
/// <param name="html">Draws the partial view.</param>
public abstract class FieldTagHelper(IHtmlHelper html) : PartialTagHelper(html)
{
    /// <summary>The property of the page's model that the answer fills; gives the name and what is known. Or give <c>name</c>.</summary>
    [HtmlAttributeName("asp-for")]
    public ModelExpression? For { get; set; }

    /// <summary>The name under which the answer is posted.</summary>
    public string? Name { get; set; }

    /// <summary>The question.</summary>
    public string Label { get; set; } = "";

    /// <summary>Help for answering.</summary>
    public string? Hint { get; set; }

    /// <summary>Whether the question may stay without an answer.</summary>
    public bool Optional { get; set; }

    /// <summary>Whether the question is the heading of its page.</summary>
    public bool Heading { get; set; }

    /// <summary>Whether the answer cannot be changed.</summary>
    public bool Disabled { get; set; }

    /// <summary>An error to show whatever the model state says; it does not appear in the page's summary.</summary>
    public string? Error { get; set; }

    /// <summary>The partial view.</summary>
    protected abstract string View { get; }

    /// <summary>The full name.</summary>
    protected string FieldName => For?.Name ?? Name ?? throw new InvalidOperationException("A question needs asp-for or name.");

    /// <summary>The id made of the name.</summary>
    protected string Id => FormState.IdOf(FieldName);

    /// <summary>The error to show.</summary>
    protected string? ShownError => Error ?? FormState.ErrorOf(ViewContext, FieldName);

    /// <summary>The id that the summary leads to.</summary>
    protected virtual string TargetId => Id;

    /// <inheritdoc />
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (Error is null)
        {
            FormState.Enter(ViewContext, FieldName, TargetId);
        }

        return DrawAsync(output, View, Build());
    }

    /// <summary>Makes the model of the partial view.</summary>
    protected abstract FieldModel Build();

    /// <summary>What was posted, else what the page knows.</summary>
    /// <param name="known">What the page knows.</param>
    protected string? ValueOr(string? known) => FormState.PostedTo(ViewContext, FieldName) is { } posted ? posted.Count > 0 ? posted[0] : "" : known;
}
