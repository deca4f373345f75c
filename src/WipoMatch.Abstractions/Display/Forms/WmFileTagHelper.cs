using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace WipoMatch.Display.Forms;

/// <summary><c>&lt;wm-file name="Picture"&gt;</c>: a question for a file; the form needs <c>files="true"</c>.</summary>
/// <param name="html">Draws the partial view.</param>
[HtmlTargetElement("wm-file", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class WmFileTagHelper(IHtmlHelper html) : FieldTagHelper(html)
{
    /// <summary>Types that the dialogue offers.</summary>
    public string? Accept { get; set; }

    /// <summary>The name of the file that is there already.</summary>
    public string? Current { get; set; }

    /// <inheritdoc />
    protected override string View => "_File";

    /// <inheritdoc />
    protected override FieldModel Build() => new FileFieldModel
    {
        Name = FieldName,
        Id = Id,
        Label = Label,
        Hint = Hint,
        Error = ShownError,
        IsOptional = Optional,
        IsHeading = Heading,
        IsDisabled = Disabled,
        Accept = Accept,
        Current = Current,
    };
}
