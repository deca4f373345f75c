using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using WipoMatch.ContentManagement;
using WipoMatch.ContentManagement.Metadata;
using WipoMatch.Localization;

namespace WipoMatch.Contents.Editor;

/// <summary>Reads what was typed into one box, for a field and for a column of a group alike; what does not fit is said at the question.</summary>
/// <param name="errors">Gets what does not fit.</param>
/// <param name="localizer">The words for it.</param>
internal sealed class AnswerReader(ModelStateDictionary errors, IStringLocalizer localizer)
{
    /// <summary>A text within its limits.</summary>
    public JsonValue? Text(Question question, string text)
    {
        if (text.Length > (question.Budget ?? int.MaxValue))
        {
            Refuse(question, localizer["ErrorTooLong", question.Label, question.Budget!, text.Length]);
        }

        if (question.Kind == QuestionKind.Address && text.Length > 0 && !WebAddresses.IsSafe(text))
        {
            Refuse(question, localizer["ErrorAddress", question.Label]);
        }

        return text.Length == 0 ? null : JsonValue.Create(text);
    }

    /// <summary>A number within its limits, typed in any digits and with the comma or point of the reader's language.</summary>
    public JsonValue? Number(Question question, string text, FieldValidation limits)
    {
        if (text.Length == 0)
        {
            return null;
        }

        if (!InputDigits.TryReadNumber(text, out var number) || (limits.WholeNumber && number != decimal.Truncate(number)))
        {
            Refuse(question, localizer[limits.WholeNumber ? "ErrorWhole" : "ErrorNumber", question.Label]);
            return null;
        }

        if (number < limits.Minimum || number > limits.Maximum)
        {
            Refuse(question, (limits.Minimum, limits.Maximum) switch
            {
                ({ } least, { } most) => localizer["ErrorRange", question.Label, least, most],
                ({ } least, null) => localizer["ErrorMinimum", question.Label, least],
                _ => localizer["ErrorMaximum", question.Label, limits.Maximum!],
            });
        }

        return JsonValue.Create(number);
    }

    /// <summary>A day.</summary>
    /// <param name="question">The question.</param>
    /// <param name="day">The day that was understood, or null.</param>
    /// <param name="isEmpty">Whether nothing was typed.</param>
    /// <param name="format">How the day is stored.</param>
    public JsonValue? Day(Question question, DateOnly? day, bool isEmpty, string format)
    {
        if (day is null && !isEmpty)
        {
            Refuse(question, localizer["ErrorDay", question.Label]);
        }

        return day is { } known ? JsonValue.Create(known.ToString(format, CultureInfo.InvariantCulture)) : null;
    }

    /// <summary>Says that a question must have an answer.</summary>
    public void Miss(Question question) => Refuse(question, localizer["ErrorMissing", question.Label]);

    /// <summary>Says what is wrong with an answer.</summary>
    public void Refuse(Question question, string message) => errors.AddModelError(question.Name, message);
}
