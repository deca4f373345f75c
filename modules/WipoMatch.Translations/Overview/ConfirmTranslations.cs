using WipoMatch.Auditing;
using WipoMatch.ContentManagement;
using WipoMatch.Data;
using WipoMatch.Localization;
using WipoMatch.Translations.Standings;

namespace WipoMatch.Translations.Overview;

/// <summary>Writes down that translations are right although their original changed: the change was small.</summary>
public sealed class ConfirmTranslations(IWriteTransactions transactions, StandingStore standings, IContentManager content, IAuditTrail audit)
{
    /// <summary>Writes it down.</summary>
    /// <param name="sourceItemId">The original.</param>
    /// <param name="sourceVersion">The live version of it that the person saw.</param>
    /// <param name="translations">The translations that they mean.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<ConfirmAnswer> RunAsync(string sourceItemId, string sourceVersion, IReadOnlyCollection<string> translations, CancellationToken cancellationToken)
    {
        ConfirmAnswer answer = new ConfirmAnswer.Nothing();
        await transactions.RunAsync(async token => answer = await ConfirmAsync(sourceItemId, sourceVersion, translations, token), cancellationToken);
        return answer;
    }

    private async Task<ConfirmAnswer> ConfirmAsync(string sourceItemId, string sourceVersion, IReadOnlyCollection<string> translations, CancellationToken cancellationToken)
    {
        if (await content.GetAsync(sourceItemId, cancellationToken: cancellationToken) is not { } source || source.ContentItemVersionId != sourceVersion)
        {
            return new ConfirmAnswer.Changed();
        }

        var rows = (await standings.OfSourceAsync(sourceItemId, cancellationToken))
            .Where(row => row.ChangedUtc is not null && translations.Contains(row.ContentItemId)).ToList();
        foreach (var row in rows)
        {
            row.ChangedUtc = null;
            (row.BasisVersionId, row.BasisUtc) = (source.ContentItemVersionId, source.PublishedUtc ?? row.BasisUtc);
            await standings.PutAsync(row, cancellationToken);
        }

        if (rows.Count == 0)
        {
            return new ConfirmAnswer.Nothing();
        }

        await audit.RecordAsync(
            new("content", "confirmTranslations", sourceItemId, source.DisplayText) { After = new { Translations = await LanguagesAsync(rows, cancellationToken) } }, cancellationToken);

        // Kept pages show the note to readers until the stamp moves.
        await transactions.RaiseAsync(StampNames.Content, cancellationToken);
        return new ConfirmAnswer.Done();
    }

    private async Task<IReadOnlyList<string>> LanguagesAsync(IEnumerable<TranslationStanding> rows, CancellationToken cancellationToken)
    {
        var languages = new List<string>();
        foreach (var row in rows)
        {
            var item = await content.GetAsync(row.ContentItemId, cancellationToken: cancellationToken);
            languages.Add(SiteLanguages.FromCulture(item?.As<LocalizationPart>()?.Culture) ?? row.ContentItemId);
        }

        return languages;
    }
}
