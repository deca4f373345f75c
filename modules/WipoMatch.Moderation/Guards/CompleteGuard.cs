using Microsoft.Extensions.Localization;
using WipoMatch.ContentManagement;
using WipoMatch.ContentManagement.Metadata;
using WipoMatch.Moderation.Reading;
using WipoMatch.Moderation.Reviews;

namespace WipoMatch.Moderation.Guards;

/// <summary>Nothing that must be filled in is missing, and nothing breaks the limits of its type.</summary>
internal sealed class CompleteGuard(
    IContentManager content, IContentDefinitionManager definitions, FieldWords words, IStringLocalizer<Texts> localizer) : IReviewGuard
{
    public async Task<string?> RefusalAsync(Standing standing, CancellationToken cancellationToken)
    {
        var found = (await content.ValidateAsync(standing.Item, cancellationToken)).Errors.Select(error => error.Field);
        var names = found.Concat(MissingBody(standing.Item)).Distinct(StringComparer.Ordinal).Select(field => words.Name(standing.Item.ContentType, field)).ToList();
        return names.Count == 0 ? null : localizer["RefusedIncomplete", string.Join(localizer["ListSeparator"], names)].Value;
    }

    private IEnumerable<string> MissingBody(ContentItem item) =>
        definitions.Find(item.ContentType)?.Parts.FirstOrDefault(part => part.PartName == nameof(MarkdownBodyPart)) is { } part
        && part.Settings["WipoMatchPartSettings"]?["Required"]?.GetValue<bool>() == true
        && string.IsNullOrWhiteSpace(item.As<MarkdownBodyPart>()?.Markdown)
            ? [FieldWords.Body]
            : [];
}
