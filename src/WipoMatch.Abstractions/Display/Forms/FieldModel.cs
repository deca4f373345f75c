namespace WipoMatch.Display.Forms;

/// <summary>What every question of a form has.</summary>
public abstract record FieldModel
{
    /// <summary>The name under which the answer is posted.</summary>
    public required string Name { get; init; }

    /// <summary>The id of the element that a link in the error summary leads to.</summary>
    public required string Id { get; init; }

    /// <summary>The question, in the language of the page.</summary>
    public required string Label { get; init; }

    /// <summary>Help for answering, or null.</summary>
    public string? Hint { get; init; }

    /// <summary>What is wrong with the answer and how to mend it, or null.</summary>
    public string? Error { get; init; }

    /// <summary>Whether the question may stay without an answer; said in words beside the label.</summary>
    public bool IsOptional { get; init; }

    /// <summary>Whether the question is the heading of its page.</summary>
    public bool IsHeading { get; init; }

    /// <summary>Whether the answer cannot be changed.</summary>
    public bool IsDisabled { get; init; }

    /// <summary>The id of the hint.</summary>
    public string HintId => Id + "-hint";

    /// <summary>The id of the error.</summary>
    public string ErrorId => Id + "-error";

    /// <summary>The ids of hint and error, for <c>aria-describedby</c>; null when there is neither.</summary>
    public virtual string? DescribedBy => Join(Hint is null ? null : HintId, Error is null ? null : ErrorId);

    /// <summary>Ids in one attribute; null when there is none.</summary>
    /// <param name="ids">The ids; nulls are left out.</param>
    protected static string? Join(params string?[] ids) => string.Join(' ', ids.Where(id => id is not null)) is { Length: > 0 } joined ? joined : null;
}

/// <summary>A question that is answered by typing: view <c>_Field</c>.</summary>
public sealed record TextFieldModel : FieldModel
{
    /// <summary>text, email, url, tel, number, password, search, or textarea.</summary>
    public string Type { get; init; } = "text";

    /// <summary>What was typed or is known.</summary>
    public string? Value { get; init; }

    /// <summary>Lines of a textarea.</summary>
    public int Rows { get; init; } = 5;

    /// <summary>The direction of the answer: auto, ltr or rtl; null leaves it to the page.</summary>
    public string? Direction { get; init; } = "auto";

    /// <summary>The language of the answer where it is another than the page's, as in the attribute <c>lang</c>.</summary>
    public string? HtmlLang { get; init; }

    /// <summary>The browser's name for the kind of answer, as in the attribute <c>autocomplete</c>.</summary>
    public string? Autocomplete { get; init; }

    /// <summary>The keyboard that suits, as in the attribute <c>inputmode</c>.</summary>
    public string? InputMode { get; init; }

    /// <summary>The number of characters that the answer may have, said beside the field; typing beyond it is never cut off.</summary>
    public int? Budget { get; init; }

    /// <summary>Whether the box is short, because the answer is.</summary>
    public bool IsShort { get; init; }

    /// <summary>The attribute <c>spellcheck</c>; null leaves it to the browser.</summary>
    public bool? Spellcheck { get; init; }

    /// <summary>The id of the sentence about the budget.</summary>
    public string BudgetId => Id + "-budget";

    /// <inheritdoc />
    public override string? DescribedBy => Join(base.DescribedBy, Budget is null ? null : BudgetId);
}

/// <summary>A question that is answered by choosing: views <c>_Choices</c> and <c>_Select</c>.</summary>
public sealed record ChoicesModel : FieldModel
{
    /// <summary>radio, checkbox or select.</summary>
    public string Type { get; init; } = "radio";

    /// <summary>What there is to choose from.</summary>
    public IReadOnlyList<Choice> Choices { get; init; } = [];

    /// <summary>The values that are chosen.</summary>
    public IReadOnlyList<string> Selected { get; init; } = [];

    /// <summary>What a list shows before something is chosen; null for none.</summary>
    public string? Placeholder { get; init; }
}

/// <summary>One possible answer.</summary>
/// <param name="Value">What is posted.</param>
/// <param name="Text">What is read.</param>
/// <param name="Hint">Help below it, or null; for one that cannot be chosen, the reason.</param>
/// <param name="IsDisabled">Whether it cannot be chosen.</param>
/// <param name="HtmlLang">The language of the text where it is another than the page's.</param>
/// <param name="Group">The group in a list under which it stands, or null.</param>
public sealed record Choice(
    string Value, string Text, string? Hint = null, bool IsDisabled = false, string? HtmlLang = null, string? Group = null);

/// <summary>A question for a day in three boxes, named <c>{name}.Day</c>, <c>{name}.Month</c> and <c>{name}.Year</c>: view <c>_Date</c>.</summary>
public sealed record DateFieldModel : FieldModel
{
    /// <summary>The day of the month as typed.</summary>
    public string? Day { get; init; }

    /// <summary>The month as typed: a number or a name.</summary>
    public string? Month { get; init; }

    /// <summary>The year as typed.</summary>
    public string? Year { get; init; }

    /// <summary>The browser's name for the kind of date, such as <c>bday</c>; null for none.</summary>
    public string? Autocomplete { get; init; }
}

/// <summary>A question for a file: view <c>_File</c>. A browser cannot keep the choice; after an error the person chooses anew.</summary>
public sealed record FileFieldModel : FieldModel
{
    /// <summary>Types that the dialogue offers, as in the attribute <c>accept</c>.</summary>
    public string? Accept { get; init; }

    /// <summary>The name of the file that is there already, or null.</summary>
    public string? Current { get; init; }
}
