using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using WipoMatch.ContentManagement;
using WipoMatch.ContentManagement.Metadata;
using WipoMatch.Display.Forms;

namespace WipoMatch.Contents.Editor;

/// <summary>Takes the answers of a posted form into an item. An answer that says what is stored leaves the stored JSON as it is.</summary>
public sealed class Answers(Questions questions, ChosenAnswers chosen, PictureAnswers pictures, IStringLocalizer<Texts> localizer)
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
        var reader = new AnswerReader(errors, localizer);
        foreach (var question in questions.Of(item, type, form).Where(question => question.Kind != QuestionKind.Kept))
        {
            Put(item, question.Field!.Name, await ReadAsync(item, question, form, reader, cancellationToken));
        }
    }

    private async Task<JsonObject> ReadAsync(ContentItem item, Question question, IFormCollection form, AnswerReader reader, CancellationToken cancellationToken)
    {
        var field = question.Field!;
        var text = form[question.Name].ToString().ReplaceLineEndings("\n").Trim();
        switch (field.FieldType)
        {
            case "TextField":
                return Wrap("Text", reader.Text(question, text));
            case "NumericField":
                return Wrap("Value", reader.Number(question, text, field.Our.Validation));
            case "DateField":
                var answer = DateAnswer.Read(form, question.Name);
                return Wrap("Value", reader.Day(question, answer.Value, answer.IsEmpty, "yyyy-MM-dd'T00:00:00Z'"));
            case "BooleanField":
                return Wrap("Value", text is "true" or "false" ? JsonValue.Create(text == "true") : null);
            case "TaxonomyField":
                return chosen.Terms(question, form);
            case "ContentPickerField":
                return await chosen.ItemsAsync(item, question, form, reader, cancellationToken);
            case "MultiTextField":
                return ChosenAnswers.Codes(item, question, form);
            case "MediaField":
                return await pictures.ReadAsync(item, question, form, reader, cancellationToken);
            case "RecordField":
                return Wrap("Value", RecordAnswers.Read(question.Rows[0], item.Record(field.Name), field.Columns, form, reader));
            default:
                return RecordAnswers.ReadAll(item, question, form, reader);
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
}
