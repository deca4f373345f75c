using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using WipoMatch.Localization;

namespace WipoMatch.Display.Forms;

/// <summary><c>&lt;wm-field name="Title" label="…"&gt;</c>: a question that is answered by typing.</summary>
/// <param name="html">Draws the partial view.</param>
[HtmlTargetElement("wm-field", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class WmFieldTagHelper(IHtmlHelper html) : FieldTagHelper(html)
{
    /// <summary>text, email, url, tel, number, password, search, or textarea.</summary>
    public string Type { get; set; } = "text";

    /// <summary>What is known.</summary>
    public string? Value { get; set; }

    /// <summary>Lines of a textarea.</summary>
    public int Rows { get; set; } = 5;

    /// <summary>The direction of the answer; by itself ltr for addresses and numbers, else auto.</summary>
    public string? Direction { get; set; }

    /// <summary>The language of the answer, one of the six codes, where it is another than the page's.</summary>
    public string? Language { get; set; }

    /// <summary>The attribute <c>autocomplete</c>.</summary>
    public string? Autocomplete { get; set; }

    /// <summary>The attribute <c>inputmode</c>; by itself right for numbers.</summary>
    public string? Inputmode { get; set; }

    /// <summary>The number of characters that the answer may have.</summary>
    public int? Budget { get; set; }

    /// <summary>Whether the box is short.</summary>
    [HtmlAttributeName("short")]
    public bool IsShort { get; set; }

    /// <inheritdoc />
    protected override string View => "_Field";

    /// <inheritdoc />
    protected override FieldModel Build()
    {
        var isWord = Type is "text" or "textarea" or "search";
        var language = Language is null || Language == SiteLanguages.Current.Code ? null : SiteLanguages.Find(Language);
        return new TextFieldModel
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
            Value = Type == "password" ? null : ValueOr(Value ?? Convert.ToString(For?.Model, CultureInfo.InvariantCulture)),
            Rows = Rows,
            Direction = Direction ?? (isWord ? language?.Direction ?? "auto" : "ltr"),
            HtmlLang = language?.HtmlLang,
            Autocomplete = Autocomplete,
            InputMode = Inputmode ?? (Type == "number" ? "decimal" : null),
            Budget = Budget,
            IsShort = IsShort,
            Spellcheck = isWord ? null : false,
        };
    }
}
