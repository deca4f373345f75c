using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace WipoMatch.Display.Forms;

/// <summary><c>&lt;wm-date name="NeededBy"&gt;</c>: a day in three boxes; read the answer by <see cref="DateAnswer"/>.</summary>
/// <param name="html">Draws the partial view.</param>
[HtmlTargetElement("wm-date", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class WmDateTagHelper(IHtmlHelper html) : FieldTagHelper(html)
{
    /// <summary>The day that is known.</summary>
    public DateOnly? Value { get; set; }

    /// <summary>The browser's name for the kind of date.</summary>
    public string? Autocomplete { get; set; }

    /// <inheritdoc />
    protected override string View => "_Date";

    /// <inheritdoc />
    protected override string TargetId => FormState.IdOf(FieldName + ".Day");

    /// <inheritdoc />
    protected override FieldModel Build()
    {
        var known = Value ?? For?.Model as DateOnly?;
        return new DateFieldModel
        {
            Name = FieldName,
            Id = Id,
            Label = Label,
            Hint = Hint,
            Error = ShownError,
            IsOptional = Optional,
            IsHeading = Heading,
            IsDisabled = Disabled,
            Day = Box("Day", known?.Day),
            Month = Box("Month", known?.Month),
            Year = Box("Year", known?.Year),
            Autocomplete = Autocomplete,
        };
    }

    private string? Box(string part, int? known) =>
        FormState.PostedTo(ViewContext, $"{FieldName}.{part}") is { Count: > 0 } posted ? posted[0] : known?.ToString(CultureInfo.InvariantCulture);
}
