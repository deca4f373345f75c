using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using WipoMatch.ContentManagement;
using WipoMatch.ContentManagement.Metadata;
using WipoMatch.Display.Forms;
using WipoMatch.Localization;
using WipoMatch.Taxonomies;

namespace WipoMatch.Contents.Editor;

/// <summary>Draws the questions of an item from the fields of its type.</summary>
public sealed class Questions(ITaxonomies taxonomies, TermQuestions large, ItemNames names, FieldTexts texts, IStringLocalizer<Texts> localizer)
{
    private const int SpareRows = 2;

    private static readonly string[] Writable = ["text", "number", "whole", "date", "url", "currency"];

    /// <summary>The questions, in the order of the fields.</summary>
    /// <param name="item">The item.</param>
    /// <param name="type">Its type.</param>
    /// <param name="form">What was posted, or null: a list has as many rows as were posted, so that none is lost when the page comes back.</param>
    public IReadOnlyList<Question> Of(ContentItem item, ContentTypeDefinition type, IFormCollection? form = null)
    {
        ArgumentNullException.ThrowIfNull(type);
        return [.. type.OwnFields.Select(field => Of(item, field, form) with { Field = field, Hint = texts.Hint(field), IsOptional = !field.IsRequired })];
    }

    private Question Of(ContentItem item, ContentFieldDefinition field, IFormCollection? form)
    {
        var (name, label) = ("F." + field.Name, texts.Name(field));
        return field.FieldType switch
        {
            "TextField" => OfText(item, field, name, label),
            "NumericField" => new(name, QuestionKind.Number, label) { Value = item.Number(field.Name)?.ToString(SiteLanguages.Current.Culture) ?? "" },
            "DateField" => new(name, QuestionKind.Day, label) { Value = item.Day(field.Name)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "" },
            "BooleanField" => new(name, QuestionKind.One, label)
            {
                Values = item.Flag(field.Name) is { } flag ? [flag ? "true" : "false"] : [],
                Choices = [new("", localizer["NotSaid"]), new("true", localizer["Yes"]), new("false", localizer["No"])],
            },
            "TaxonomyField" when large.Serves(field.TaxonomyAlias) && !field.Our.IsSingle => large.Of(item, field, name, label, form),
            "TaxonomyField" => OfTerms(item, field, name, label),
            "ContentPickerField" => new(name, QuestionKind.Lines, label) { Value = string.Join('\n', item.Ids(field.Name).Select(names.Of)) },
            "MultiTextField" when field.TaxonomyAlias is { } alias => new(name, QuestionKind.Many, label)
            {
                Values = item.Ids(field.Name),
                Choices = [.. taxonomies.Get(alias).Terms.Select(term => new Choice(term.Code, term.Label))],
            },
            "MediaField" when field.Our.IsSingle => new(name, QuestionKind.Picture, label) { Picture = item.Picture(field.Name) },
            "RecordField" when IsWritable(field) => new(name, QuestionKind.Group, label) { Rows = [Row(name, item.Record(field.Name), field.Columns)] },
            "RecordListField" when IsWritable(field) => OfRecords(item, field, name, label, form),
            _ => new(name, QuestionKind.Kept, label),
        };
    }

    private static Question OfText(ContentItem item, ContentFieldDefinition field, string name, string label)
    {
        var kind = field.Our.Validation.WebAddress ? QuestionKind.Address
            : field.Settings["ContentPartFieldSettings"]?["Editor"]?.ToString() == "TextArea" ? QuestionKind.Lines
            : QuestionKind.Line;
        return new(name, kind, label) { Value = item.Text(field.Name) ?? "", Budget = field.Our.Validation.MaxLength };
    }

    private Question OfTerms(ContentItem item, ContentFieldDefinition field, string name, string label)
    {
        var codes = field.Our.Codes;
        var choices = taxonomies.Get(field.TaxonomyAlias ?? "").Terms
            .Where(term => codes.Count == 0 || codes.Contains(term.Code, StringComparer.Ordinal))
            .Select(term => new Choice(term.ContentItemId, term.Label));
        return new(name, field.Our.IsSingle ? QuestionKind.One : QuestionKind.Many, label)
        {
            Values = item.Ids(field.Name),
            Choices = field.Our.IsSingle ? [new Choice("", localizer["Choose"]), .. choices.OrderBy(choice => choice.Text, StringComparer.CurrentCulture)] : [.. choices],
        };
    }

    private Question OfRecords(ContentItem item, ContentFieldDefinition field, string name, string label, IFormCollection? form)
    {
        var records = item.Records(field.Name);
        var posted = 0;
        while (field.Columns.Any(column => form?.ContainsKey(string.Create(CultureInfo.InvariantCulture, $"{name}.{posted}.{column.Name}")) == true))
        {
            posted++;
        }

        return new(name, QuestionKind.Group, label)
        {
            Rows =
            [
                .. Enumerable.Range(0, Math.Max(records.Count + SpareRows, posted)).Select(place => Row(
                    string.Create(CultureInfo.InvariantCulture, $"{name}.{place}"), place < records.Count ? records[place] : null, field.Columns)),
            ],
        };
    }

    private List<Question> Row(string name, JsonObject? record, IReadOnlyList<RecordColumn> columns) =>
    [
        .. columns.Select(column => new Question($"{name}.{column.Name}", KindOf(column.Kind), texts.Name(column))
        {
            Value = record?[column.Name] is JsonValue value ? Shown(value, column.Kind) : "",
        }),
    ];

    private static string Shown(JsonValue value, string kind) =>
        kind is "number" or "whole" && decimal.TryParse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number.ToString(SiteLanguages.Current.Culture)
            : value.ToString();

    private static QuestionKind KindOf(string kind) => kind switch
    {
        "url" => QuestionKind.Address,
        "number" or "whole" => QuestionKind.Number,
        _ => QuestionKind.Line,
    };

    private static bool IsWritable(ContentFieldDefinition field) => field.Columns.All(column => Writable.Contains(column.Kind));
}
