using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace WipoMatch.Display.Forms;

/// <summary><c>&lt;wm-tag text="…" tone="ok"&gt;</c>: a word that tells a state.</summary>
/// <param name="html">Draws the partial view.</param>
[HtmlTargetElement("wm-tag", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class WmTagTagHelper(IHtmlHelper html) : PartialTagHelper(html)
{
    /// <summary>The word.</summary>
    public string Text { get; set; } = "";

    /// <summary>neutral, ok, wait or bad.</summary>
    public string Tone { get; set; } = "neutral";

    /// <inheritdoc />
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output) => DrawAsync(output, "_Tag", new TagModel(Text, Tone));
}

/// <summary><c>&lt;wm-save-later&gt;</c>: the button “Save and come back later”, posted as <c>SaveForLater=true</c>.</summary>
/// <param name="html">Draws the partial view.</param>
[HtmlTargetElement("wm-save-later", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class WmSaveLaterTagHelper(IHtmlHelper html) : PartialTagHelper(html)
{
    /// <summary>The name under which the button is posted.</summary>
    public string Name { get; set; } = "SaveForLater";

    /// <inheritdoc />
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output) => DrawAsync(output, "_SaveLater", Name);
}

/// <summary><c>&lt;wm-error-summary errors="…"&gt;</c>: errors that do not come from the model state; those the layout shows by itself.</summary>
/// <param name="html">Draws the partial view.</param>
[HtmlTargetElement("wm-error-summary", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class WmErrorSummaryTagHelper(IHtmlHelper html) : PartialTagHelper(html)
{
    /// <summary>The errors.</summary>
    public IReadOnlyList<FormError> Errors { get; set; } = [];

    /// <summary>Whether it takes the focus when the page is loaded.</summary>
    public bool Focus { get; set; } = true;

    /// <inheritdoc />
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (Errors.Count == 0)
        {
            output.SuppressOutput();
            return Task.CompletedTask;
        }

        return DrawAsync(output, "_ErrorSummary", new ErrorSummaryModel(Errors, Focus));
    }
}

/// <summary><c>&lt;wm-check-answers model="…"&gt;</c>: all answers before they are sent, each with a link to change it.</summary>
/// <param name="html">Draws the partial view.</param>
[HtmlTargetElement("wm-check-answers", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class WmCheckAnswersTagHelper(IHtmlHelper html) : PartialTagHelper(html)
{
    /// <summary>The answers.</summary>
    public CheckAnswersModel Model { get; set; } = new([]);

    /// <inheritdoc />
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output) => DrawAsync(output, "_CheckAnswers", Model);
}

/// <summary><c>&lt;wm-task-list model="…"&gt;</c>: the parts of a long form and what is done.</summary>
/// <param name="html">Draws the partial view.</param>
[HtmlTargetElement("wm-task-list", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class WmTaskListTagHelper(IHtmlHelper html) : PartialTagHelper(html)
{
    /// <summary>The parts.</summary>
    public TaskListModel Model { get; set; } = new([]);

    /// <inheritdoc />
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output) => DrawAsync(output, "_TaskList", Model);
}

/// <summary><c>&lt;wm-status-bar model="…"&gt;</c>: where a case stands.</summary>
/// <param name="html">Draws the partial view.</param>
[HtmlTargetElement("wm-status-bar", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class WmStatusBarTagHelper(IHtmlHelper html) : PartialTagHelper(html)
{
    /// <summary>The steps.</summary>
    public StatusBarModel Model { get; set; } = new([]);

    /// <inheritdoc />
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output) => DrawAsync(output, "_StatusBar", Model);
}

/// <summary><c>&lt;wm-confirmation model="…"&gt;</c>: says that something is done, and what happens next.</summary>
/// <param name="html">Draws the partial view.</param>
[HtmlTargetElement("wm-confirmation", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class WmConfirmationTagHelper(IHtmlHelper html) : PartialTagHelper(html)
{
    /// <summary>What is said.</summary>
    public ConfirmationModel Model { get; set; } = new("");

    /// <inheritdoc />
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output) => DrawAsync(output, "_Confirmation", Model);
}
