using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using WipoMatch.ContentManagement;
using WipoMatch.ContentManagement.Metadata;
using WipoMatch.Localization;

namespace WipoMatch.Contents.Editor;

/// <summary>Reads the answers of groups: one object, or a list of objects whose empty rows are left out. Keys without a column stay.</summary>
internal static class RecordAnswers
{
    /// <summary>Reads a list of objects.</summary>
    public static JsonObject ReadAll(ContentItem item, Question question, IFormCollection form, ModelStateDictionary errors, IStringLocalizer localizer)
    {
        var before = item.Records(question.Field!.Name);
        var items = new JsonArray();
        for (var place = 0; place < question.Rows.Count; place++)
        {
            var record = Read(question.Rows[place], place < before.Count ? before[place] : null, question.Field.Columns, form, errors, localizer);
            if (record is not null)
            {
                items.Add(record);
            }
        }

        return items.Count == 0 ? [] : new() { ["Items"] = items };
    }

    /// <summary>Reads an object; null when no column has an answer.</summary>
    public static JsonObject? Read(
        IReadOnlyList<Question> row, JsonObject? before, IReadOnlyList<RecordColumn> columns, IFormCollection form, ModelStateDictionary errors, IStringLocalizer localizer)
    {
        var record = before?.DeepClone().AsObject() ?? [];
        var isAnswered = false;
        foreach (var (question, column) in row.Zip(columns))
        {
            var text = form[question.Name].ToString().Trim();
            isAnswered |= text.Length > 0;
            if (text == question.Value)
            {
                continue;
            }

            if (text.Length == 0)
            {
                record.Remove(column.Name);
            }
            else if (Value(question, column, text, errors, localizer) is { } value)
            {
                record[column.Name] = value;
            }
        }

        foreach (var (question, column) in row.Zip(columns).Where(pair => isAnswered && pair.Second.Required && string.IsNullOrWhiteSpace(form[pair.First.Name])))
        {
            errors.AddModelError(question.Name, localizer["ErrorMissing", question.Label]);
        }

        return isAnswered ? record : null;
    }

    private static JsonValue? Value(Question question, RecordColumn column, string text, ModelStateDictionary errors, IStringLocalizer localizer)
    {
        switch (column.Kind)
        {
            case "number" or "whole":
                if (InputDigits.TryReadNumber(text, out var number) && (column.Kind == "number" || number == decimal.Truncate(number)))
                {
                    return JsonValue.Create(number);
                }

                errors.AddModelError(question.Name, localizer[column.Kind == "whole" ? "ErrorWhole" : "ErrorNumber", question.Label]);
                return null;
            case "url" when !WebAddresses.IsSafe(text):
                errors.AddModelError(question.Name, localizer["ErrorAddress", question.Label]);
                return null;
            case "date":
                if (InputDates.TryRead(text, out var day))
                {
                    return JsonValue.Create(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                }

                errors.AddModelError(question.Name, localizer["ErrorDay", question.Label]);
                return null;
            default:
                return JsonValue.Create(text);
        }
    }
}
