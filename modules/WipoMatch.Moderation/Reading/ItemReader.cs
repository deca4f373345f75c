using WipoMatch.ContentManagement;
using WipoMatch.ContentManagement.Metadata;
using WipoMatch.Contents.Contracts;
using WipoMatch.Display;
using WipoMatch.Localization;

namespace WipoMatch.Moderation.Reading;

/// <summary>Lays an item open, with what changed since the version on the site.</summary>
public sealed class ItemReader(
    IContentManager content, IContentDefinitionManager definitions, IContentWords words, FieldReader fields, FieldWords named, IMarkdownRenderer markdown)
{
    /// <summary>Reads an item.</summary>
    /// <param name="item">Its newest version.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<ItemReading> ReadAsync(ContentItem item, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(item);
        var live = item.Published ? null : await content.GetAsync(item.ContentItemId, VersionOptions.Published, cancellationToken);
        var readings = (definitions.Find(item.ContentType)?.OwnFields ?? [])
            .Select(field => Read(item, live, field)).Where(reading => reading.Value.Length > 0 || reading.Live?.Length > 0);
        var title = new FieldReading(
            named.Name(item.ContentType, FieldWords.Title), item.DisplayText, live is null || live.DisplayText == item.DisplayText ? null : live.DisplayText, true);
        var language = SiteLanguages.Find(SiteLanguages.FromCulture(item.As<LocalizationPart>()?.Culture));
        return new(language, [title, .. readings], BodyOf(item, live, language), live is not null);
    }

    private FieldReading Read(ContentItem item, ContentItem? live, ContentFieldDefinition field)
    {
        var now = fields.Read(item, field);
        var before = live is null ? null : fields.Read(live, field);
        return new(words.FieldName(field), now, before == now ? null : before, field.Our.Translatable);
    }

    private BodyReading BodyOf(ContentItem item, ContentItem? live, SiteLanguage? language)
    {
        var now = item.As<MarkdownBodyPart>()?.Markdown ?? "";
        var before = live is null ? null : live.As<MarkdownBodyPart>()?.Markdown ?? "";
        return new(markdown.ToHtml(now), before is null || before == now ? null : new ChangesModel(before, now, language));
    }
}
