using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using WipoMatch.ContentManagement;
using WipoMatch.ContentManagement.Metadata;
using WipoMatch.Localization;

namespace WipoMatch.Exchange.Records;

/// <summary>Takes a record to a content item by the definition of its type; everything that does not fit is collected.</summary>
internal static partial class RecordMapper
{
    /// <summary>The part that keeps keys that we do not know.</summary>
    public const string ExtraPart = "ExchangePart";

    /// <summary>Maps a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="type">Its type.</param>
    /// <param name="context">What it is mapped with.</param>
    /// <param name="problems">Collects what does not fit; the item is of use only when nothing was added.</param>
    /// <returns>The item without version id; what is not exchanged is taken from the existing version.</returns>
    public static ContentItem Map(ExchangeRecord record, RecordType type, MappingContext context, RecordProblems problems)
    {
        var values = new ValueReader(context, problems);
        var state = ReadState(record, problems);
        var isComplete = context.Publish || state != "draft";
        var item = new ContentItem
        {
            ContentItemId = context.ContentItemId,
            ContentType = type.Definition.Name,
            Latest = true,
            Published = context.Publish || (state is null ? context.Existing?.Published ?? false : state == "published"),
            CreatedUtc = record.Value("created") is { } created ? values.Instant("created", created) : context.Existing?.CreatedUtc,
            PublishedUtc = record.Value("published") is { } published ? values.Instant("published", published) : null,
            Owner = context.Existing?.Owner ?? "",
            Author = context.Existing?.Author ?? "",
            Content = context.Existing?.Content.DeepClone().AsObject() ?? [],
        };
        MapTexts(record, type, item, values, isComplete);
        MapIdentity(record, type, item, values);
        var fields = new FieldReader(values, new ColumnReader(values, isComplete));
        foreach (var field in type.Fields)
        {
            MapField(record, field, item, fields, values, isComplete);
        }

        KeepExtras(record, type, item);
        return item;
    }

    private static void MapTexts(ExchangeRecord record, RecordType type, ContentItem item, ValueReader values, bool isComplete)
    {
        item.DisplayText = MapText(record, type.Title, values, isComplete) ?? "";
        if (item.DisplayText.Length > 0 && !TextRules.IsVisibleLine(item.DisplayText))
        {
            values.Problems.Add(type.Title!.Key, "cannot be seen, or holds line breaks or control characters.", "Write it as one visible line.");
        }

        Put(item.Part(nameof(TitlePart)), "Title", item.DisplayText);
        if (type.Body is not null)
        {
            Put(item.Part(nameof(MarkdownBodyPart)), "Markdown", MapText(record, type.Body, values, isComplete));
        }
    }

    private static string? MapText(ExchangeRecord record, TextPart? part, ValueReader values, bool isComplete)
    {
        var value = part is null ? null : record.Value(part.Key);
        if (value is null)
        {
            if (isComplete && part is { IsRequired: true })
            {
                values.Problems.Add(part.Key, "is missing.", "Add it.");
            }

            return null;
        }

        var text = values.Text(part!.Key, value);
        if (text?.Length > part.MaxLength)
        {
            values.Problems.Add(part.Key, $"has {text.Length} characters.", $"Shorten it to {part.MaxLength} or less.");
        }

        return text;
    }

    private static void MapIdentity(ExchangeRecord record, RecordType type, ContentItem item, ValueReader values)
    {
        var context = values.Context;
        if (record.Id != item.ContentItemId)
        {
            item.Alter<AliasPart>(part => part.Alias = record.Id);
        }

        MapLanguage(record, item, values);
        if (record.Value("slug") is { } given && values.Text("slug", given) is { } slug)
        {
            if (SlugPattern().IsMatch(slug))
            {
                item.Alter<AutoroutePart>(part => part.Path = type.List is null ? slug : $"{type.List}/{slug}");
            }
            else
            {
                values.Problems.Add("slug", $"{RecordProblems.Show(slug)} cannot stand in an address.", "Use letters, digits and hyphens, at most 120.");
            }
        }

        if (context.Source is { } source)
        {
            item.Alter<TranslationPart>(part => part.Source = source.ContentItemId);
        }
    }

    private static void MapLanguage(ExchangeRecord record, ContentItem item, ValueReader values)
    {
        var context = values.Context;
        var language = record.Value("language") is { } given ? values.Text("language", given) : context.DefaultLanguage;
        if (!SiteLanguages.IsKnown(language))
        {
            var reason = language is null ? "is missing." : $"{RecordProblems.Show(language)} is not known.";
            values.Problems.Add("language", reason, RecordProblems.OneOf([.. SiteLanguages.All.Select(known => known.Code)], ""));
            return;
        }

        var set = context.Source?.As<LocalizationPart>()?.LocalizationSet ?? item.As<LocalizationPart>()?.LocalizationSet;
        item.Alter<LocalizationPart>(part =>
        {
            part.Culture = language == "zh" ? "zh-CN" : language;
            part.LocalizationSet = set ?? context.NewLocalizationSet;
        });
    }

    private static void MapField(
        ExchangeRecord record, ContentFieldDefinition field, ContentItem item, FieldReader fields, ValueReader values, bool isComplete)
    {
        var key = field.Our.Exchange!;
        var inherited = TranslationRules.Inherited(field, values.Context.Source);
        var mapped = record.Value(key) is { } value ? fields.Read(field, value) : inherited;
        if (mapped is null && record.Value(key) is null && isComplete && field.IsRequired)
        {
            values.Problems.Add(key, "is missing.", "Add it.");
        }

        if (isComplete)
        {
            TranslationRules.Check(field, mapped, values.Context.Source, values.Problems);
        }

        Put(item.OwnPart, field.Name, mapped);
    }

    private static void KeepExtras(ExchangeRecord record, RecordType type, ContentItem item)
    {
        var extra = new JsonObject();
        foreach (var (key, value) in record.Json)
        {
            if (!type.Knows(key) && value is not (null or JsonArray { Count: 0 }))
            {
                extra[key] = value.DeepClone();
            }
        }

        Put(item.Content, ExtraPart, extra.Count == 0 ? null : new JsonObject { ["Extra"] = extra });
    }

    private static string? ReadState(ExchangeRecord record, RecordProblems problems)
    {
        if (record.Value("state") is not { } value)
        {
            return null;
        }

        if (record.Text("state") is "draft" or "published")
        {
            return record.Text("state");
        }

        problems.Add("state", $"{RecordProblems.Show(value.ToString())} is not known.", "Use one of: draft, published.");
        return null;
    }

    private static void Put(JsonObject target, string key, JsonNode? value)
    {
        if (value is null)
        {
            target.Remove(key);
        }
        else
        {
            target[key] = value;
        }
    }

    [GeneratedRegex(@"^[\p{L}\p{M}\p{N}_-]{1,120}\z", RegexOptions.CultureInvariant)]
    private static partial Regex SlugPattern();
}
