using System.Collections;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace WipoMatch.Display.Forms;

/// <summary>A question that is answered by choosing.</summary>
/// <param name="html">Draws the partial view.</param>
public abstract class ChoicesTagHelper(IHtmlHelper html) : FieldTagHelper(html)
{
    /// <summary>What there is to choose from.</summary>
    public IReadOnlyList<Choice> Choices { get; set; } = [];

    /// <summary>The value that is chosen.</summary>
    public string? Value { get; set; }

    /// <summary>The values that are chosen.</summary>
    public IReadOnlyList<string>? Values { get; set; }

    /// <summary>What a list shows before something is chosen.</summary>
    public string? Placeholder { get; set; }

    /// <summary>radio, checkbox or select.</summary>
    protected abstract string Type { get; }

    /// <inheritdoc />
    protected override string View => "_Choices";

    /// <inheritdoc />
    protected override string TargetId => Type == "select" ? Id : Id + "-1";

    /// <inheritdoc />
    protected override FieldModel Build() => new ChoicesModel
    {
        Name = FieldName,
        Id = Id,
        Label = Label,
        Hint = Hint,
        Error = ShownError,
        IsOptional = Optional,
        IsHeading = Heading,
        IsDisabled = Disabled,
        Type = Type,
        Choices = Choices,
        Selected = FormState.PostedTo(ViewContext, FieldName) ?? KnownValues(),
        Placeholder = Placeholder,
    };

    private IReadOnlyList<string> KnownValues() => FormState.WasPosted(ViewContext) ? [] : Values ?? (Value is null ? Known() : [Value]);

    private IReadOnlyList<string> Known() => For?.Model switch
    {
        null => [],
        string text => [text],
        IEnumerable several => [.. several.Cast<object>().Select(Text)],
        var one => [Text(one)],
    };

    private static string Text(object value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}

/// <summary><c>&lt;wm-radios&gt;</c>: one of a few.</summary>
/// <param name="html">Draws the partial view.</param>
[HtmlTargetElement("wm-radios", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class WmRadiosTagHelper(IHtmlHelper html) : ChoicesTagHelper(html)
{
    /// <inheritdoc />
    protected override string Type => "radio";
}

/// <summary><c>&lt;wm-checkboxes&gt;</c>: any of a few.</summary>
/// <param name="html">Draws the partial view.</param>
[HtmlTargetElement("wm-checkboxes", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class WmCheckboxesTagHelper(IHtmlHelper html) : ChoicesTagHelper(html)
{
    /// <inheritdoc />
    protected override string Type => "checkbox";
}

/// <summary><c>&lt;wm-select&gt;</c>: one of many.</summary>
/// <param name="html">Draws the partial view.</param>
[HtmlTargetElement("wm-select", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class WmSelectTagHelper(IHtmlHelper html) : ChoicesTagHelper(html)
{
    /// <inheritdoc />
    protected override string Type => "select";

    /// <inheritdoc />
    protected override string View => "_Select";
}
