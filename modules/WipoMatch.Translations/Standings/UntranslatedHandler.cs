using WipoMatch.ContentManagement;
using WipoMatch.Contents.Contracts;
using WipoMatch.Localization;

namespace WipoMatch.Translations.Standings;

/// <summary>Keeps a translation from going live while one of the five answers of a story is still empty.</summary>
internal sealed class UntranslatedHandler(IStoryBoxes boxes) : ContentHandlerBase
{
    public override Task ValidatingAsync(ContentContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var item = context.ContentItem;
        if (!context.IsDraft && TranslatedTypes.Has(item.ContentType) && item.As<TranslationPart>()?.Source is not null && HasEmptyBox(item))
        {
            context.Errors.Add(new("MarkdownBodyPart.Markdown", "One of the five answers is not translated. Translate each of them."));
        }

        return Task.CompletedTask;
    }

    private bool HasEmptyBox(ContentItem item)
    {
        var body = item.As<MarkdownBodyPart>()?.Markdown;
        return !string.IsNullOrWhiteSpace(body)
            && boxes.Split(body, SiteLanguages.FromCulture(item.As<LocalizationPart>()?.Culture) ?? SiteLanguages.Default)?.Any(string.IsNullOrWhiteSpace) == true;
    }
}
