using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using WipoMatch.ContentManagement;
using WipoMatch.ContentManagement.Metadata;
using WipoMatch.Display.Forms;
using WipoMatch.Localization;
using WipoMatch.Taxonomies;

namespace WipoMatch.Contents.Editor;

/// <summary>Takes the answers of a posted form into an item. An answer that says what is stored leaves the stored JSON as it is.</summary>
public sealed class Answers(Questions questions, ITaxonomies taxonomies, ItemNames names, IStringLocalizer<Texts> localizer)
{
    /// <summary>Reads the form.</summary>
    /// <param name="item">The item to change.</param>
    /// <param name="type">Its type.</param>
    /// <param name="form">What was posted.</param>
    /// <param name="errors">Gets what does not fit, by the name of the question.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task TakeAsync(ContentItem item, ContentTypeDefinition type, IFormCollection form, ModelStateDictionary errors, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(errors);
        foreach (var question in questions.Of(item, type).Where(question => question.Kind != QuestionKind.Kept))
        {
            var field = question.Field!;
            var value = field.FieldType switch
            {
                "TextField" => Text(question, form, errors) is { Length: > 0 } text ? new JsonObject { ["Text"] = text } : [],
                "NumericField" => Wrap("Value", Number(question, form, errors, field.Our.Validation)),
                "DateField" => Wrap("Value", Day(question, form, errors)),
                "BooleanField" => form[question.Name].ToString() is "true" or "false" ? new JsonObject { ["Value"] = form[question.Name] == "true" } : [],
                "TaxonomyField" => Terms(question, form),
                "ContentPickerField" => await ItemsAsync(item, question, form, errors, cancellationToken),
                "MultiTextField" => Codes(item, question, form),
                "RecordField" => Wrap("Value", RecordAnswers.Read(question.Rows[0], item.Record(field.Name), field.Columns, form, errors, localizer)),
                _ => RecordAnswers.ReadAll(item, question, form, errors, localizer),
            };
            Put(item, field.Name, value);
        }
    }

    private static JsonObject Wrap(string key, JsonNode? value) => value is null ? [] : new() { [key] = value };

    private static void Put(ContentItem item, string field, JsonObject value)
    {
        var own = item.OwnPart;
        var before = own[field] as JsonObject;
        if (FieldValues.IsEmpty(value))
        {
            if (!FieldValues.IsEmpty(before))
            {
                own.Remove(field);
            }
        }
        else if (!JsonNode.DeepEquals(before, value))
        {
            own[field] = value;
        }
    }

    private string Text(Question question, IFormCollection form, ModelStateDictionary errors)
    {
        var text = form[question.Name].ToString().ReplaceLineEndings("\n").Trim();
        if (text.Length > (question.Budget ?? int.MaxValue))
        {
            errors.AddModelError(question.Name, localizer["ErrorTooLong", question.Label, question.Budget!, text.Length]);
        }

        if (question.Kind == QuestionKind.Address && text.Length > 0 && !WebAddresses.IsSafe(text))
        {
            errors.AddModelError(question.Name, localizer["ErrorAddress", question.Label]);
        }

        return text;
    }

    private JsonValue? Number(Question question, IFormCollection form, ModelStateDictionary errors, FieldValidation limits)
    {
        var text = form[question.Name].ToString().Trim();
        if (text.Length == 0)
        {
            return null;
        }

        if (!InputDigits.TryReadNumber(text, out var number) || (limits.WholeNumber && number != decimal.Truncate(number)))
        {
            errors.AddModelError(question.Name, localizer[limits.WholeNumber ? "ErrorWhole" : "ErrorNumber", question.Label]);
            return null;
        }

        if (number < (limits.Minimum ?? decimal.MinValue) || number > (limits.Maximum ?? decimal.MaxValue))
        {
            errors.AddModelError(question.Name, localizer["ErrorRange", question.Label, limits.Minimum ?? 0, limits.Maximum ?? decimal.MaxValue]);
        }

        return JsonValue.Create(number);
    }

    private JsonValue? Day(Question question, IFormCollection form, ModelStateDictionary errors)
    {
        var answer = DateAnswer.Read(form, question.Name);
        if (!answer.IsEmpty && answer.Value is null)
        {
            errors.AddModelError(question.Name, localizer["ErrorDay", question.Label]);
        }

        return answer.Value is { } day ? JsonValue.Create(day.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture)) : null;
    }

    // In the order in which they were stored, new ones behind: to tick nothing else changes nothing.
    private static IEnumerable<string> Chosen(Question question, IFormCollection form)
    {
        var posted = form[question.Name].OfType<string>().Where(value => question.Choices.Any(choice => choice.Value == value) && value.Length > 0).ToList();
        return question.Values.Where(posted.Contains).Concat(posted.Except(question.Values)).Distinct(StringComparer.Ordinal);
    }

    private JsonObject Terms(Question question, IFormCollection form)
    {
        var ids = Chosen(question, form).Take(question.Kind == QuestionKind.One ? 1 : int.MaxValue).ToList();
        return ids.Count == 0 ? [] : new()
        {
            ["TaxonomyContentItemId"] = taxonomies.Get(question.Field!.TaxonomyAlias ?? "").ContentItemId,
            ["TermContentItemIds"] = new JsonArray([.. ids.Select(id => JsonValue.Create(id))]),
        };
    }

    // Codes that the list does not offer were imported; they stay.
    private static JsonObject Codes(ContentItem item, Question question, IFormCollection form)
    {
        var offered = question.Choices.Select(choice => choice.Value).ToHashSet(StringComparer.Ordinal);
        var chosen = Chosen(question, form).ToList();
        var codes = item.Ids(question.Field!.Name).Where(code => chosen.Contains(code) || !offered.Contains(code)).ToList();
        codes.AddRange(chosen.Except(codes));
        return codes.Count == 0 ? [] : new() { ["Values"] = new JsonArray([.. codes.Select(code => JsonValue.Create(code))]) };
    }

    private async Task<JsonObject> ItemsAsync(
        ContentItem item, Question question, IFormCollection form, ModelStateDictionary errors, CancellationToken cancellationToken)
    {
        var field = question.Field!;
        var ids = new List<string>();
        var lines = form[question.Name].ToString().ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (var line in lines)
        {
            var found = await names.FindAsync(line, field.Our.ContentTypes, item.Ids(field.Name), cancellationToken);
            if (found.Count != 1)
            {
                errors.AddModelError(question.Name, localizer[found.Count == 0 ? "ErrorUnknownName" : "ErrorSeveralNames", line]);
            }

            ids.AddRange(found.Take(1));
        }

        if (field.Our.IsSingle && ids.Count > 1)
        {
            errors.AddModelError(question.Name, localizer["ErrorOneName", question.Label]);
        }

        return ids.Count == 0 ? [] : new() { ["ContentItemIds"] = new JsonArray([.. ids.Distinct(StringComparer.Ordinal).Select(id => JsonValue.Create(id))]) };
    }
}
