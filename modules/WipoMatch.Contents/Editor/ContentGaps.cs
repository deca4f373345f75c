using System.Text.Json.Nodes;
using Microsoft.Extensions.Localization;
using WipoMatch.ContentManagement;
using WipoMatch.ContentManagement.Metadata;
using WipoMatch.Contents.Contracts;
using WipoMatch.Localization;

namespace WipoMatch.Contents.Editor;

/// <summary>Finds what is missing: the title, each box of a story or the whole text of anything else, the fields that the type requires, and the description of a picture.</summary>
internal sealed class ContentGaps(IContentDefinitionManager definitions, FieldTexts texts, StoryBody story, IStringLocalizer<Texts> localizer) : IContentGaps
{
    public IReadOnlyList<ContentGap> In(ContentItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return definitions.Find(item.ContentType) is { } type ? [.. TitleGap(item), .. BodyGaps(item, type), .. FieldGaps(item, type), .. PictureGaps(item, type)] : [];
    }

    private IEnumerable<ContentGap> TitleGap(ContentItem item) =>
        string.IsNullOrWhiteSpace(item.As<TitlePart>()?.Title) ? [new("Title", localizer["Title"])] : [];

    private IEnumerable<ContentGap> BodyGaps(ContentItem item, ContentTypeDefinition type)
    {
        if (!type.HasPart(nameof(MarkdownBodyPart)))
        {
            return [];
        }

        var body = item.As<MarkdownBodyPart>()?.Markdown ?? "";
        var language = SiteLanguages.FromCulture(item.As<LocalizationPart>()?.Culture) ?? SiteLanguages.Current.Code;
        if (StoryBody.IsFor(type.Name) && story.Split(body, language) is { } answers)
        {
            return answers.Index().Where(box => box.Item.Length == 0).Select(box => new ContentGap($"Body.{box.Index + 1}", localizer[$"Story-{box.Index + 1}"]));
        }

        return string.IsNullOrWhiteSpace(body) ? [new("Body", localizer["Text"])] : [];
    }

    private IEnumerable<ContentGap> FieldGaps(ContentItem item, ContentTypeDefinition type) => type.OwnFields
        .Where(field => field.IsRequired && FieldValues.IsEmpty(item.OwnPart[field.Name] as JsonObject))
        .Select(field => new ContentGap("F." + field.Name, texts.Name(field)));

    private IEnumerable<ContentGap> PictureGaps(ContentItem item, ContentTypeDefinition type) => type.OwnFields
        .Where(field => field.FieldType == "MediaField" && item.Picture(field.Name) is { Description: null })
        .Select(field => new ContentGap($"F.{field.Name}.Description", localizer["PictureDescription"]));
}
