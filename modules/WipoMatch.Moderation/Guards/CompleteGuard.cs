using Microsoft.Extensions.Localization;
using WipoMatch.ContentManagement;
using WipoMatch.Contents.Contracts;
using WipoMatch.Moderation.Reading;
using WipoMatch.Moderation.Reviews;

namespace WipoMatch.Moderation.Guards;

/// <summary>Nothing that must be filled in is missing, and nothing breaks the limits of its type.</summary>
internal sealed class CompleteGuard(IContentManager content, IContentGaps gaps, FieldWords words, IStringLocalizer<Texts> localizer) : IReviewGuard
{
    public async Task<string?> RefusalAsync(Standing standing, CancellationToken cancellationToken)
    {
        var missing = gaps.In(standing.Item).Select(gap => gap.Label);
        var wrong = (await content.ValidateAsync(standing.Item, cancellationToken)).Errors.Select(error => words.Name(standing.Item.ContentType, error.Field));
        var names = missing.Concat(wrong).Distinct(StringComparer.Ordinal).ToList();
        return names.Count == 0 ? null : localizer["RefusedIncomplete", string.Join(localizer["ListSeparator"], names)].Value;
    }
}
