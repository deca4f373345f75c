using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using WipoMatch.ContentManagement;
using WipoMatch.ContentManagement.Metadata;
using WipoMatch.Localization;

namespace WipoMatch.Contents.Editor;

/// <summary>Reads the answers of groups: one object, or a list of objects whose empty rows are left out. Keys without a column stay.</summary>
internal static class RecordAnswers
{
    /// <summary>Reads a list of objects.</summary>
    public static JsonObject ReadAll(ContentItem item, Question question, IFormCollection form, AnswerReader reader)
    {
        var before = item.Records(question.Field!.Name);
        var items = new JsonArray();
        for (var place = 0; place < question.Rows.Count; place++)
        {
            if (Read(question.Rows[place], before.ElementAtOrDefault(place), question.Field.Columns, form, reader) is { } record)
            {
                items.Add(record);
            }
        }

        return items.Count == 0 ? [] : new() { ["Items"] = items };
    }

    /// <summary>Reads an object; null when no column has an answer.</summary>
    public static JsonObject? Read(IReadOnlyList<Question> row, JsonObject? before, IReadOnlyList<RecordColumn> columns, IFormCollection form, AnswerReader reader)
    {
        var record = before?.DeepClone().AsObject() ?? [];
        if (row.All(question => string.IsNullOrWhiteSpace(form[question.Name])))
        {
            return null;
        }

        foreach (var (question, column) in row.Zip(columns))
        {
            var text = form[question.Name].ToString().Trim();
            if (text.Length == 0 && column.Required)
            {
                reader.Miss(question);
            }

            if (text.Length == 0)
            {
                record.Remove(column.Name);
            }
            else if (text != question.Value && Value(question, column.Kind, text, reader) is { } value)
            {
                record[column.Name] = value;
            }
        }

        return record;
    }

    private static JsonValue? Value(Question question, string kind, string text, AnswerReader reader) => kind switch
    {
        "number" or "whole" => reader.Number(question, text, new() { WholeNumber = kind == "whole" }),
        "date" => reader.Day(question, InputDates.TryRead(text, out var day) ? day : null, isEmpty: false, "yyyy-MM-dd"),
        _ => reader.Text(question, text),
    };
}
