using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Localization;
using WipoMatch.ContentManagement;
using WipoMatch.Display;
using WipoMatch.Localization;
using WipoMatch.Notifications.Contracts;
using WipoMatch.Security;
using WipoMatch.Taxonomies;

namespace WipoMatch.Translations.Letters;

/// <summary>Tells translators, each in their own language, which originals changed: one letter for everything that went live together.</summary>
internal sealed class ChangeLetters(
    INotices inbox, IUserDirectory people, IPageFrame frame, IHttpContextAccessor requests, IConfiguration configuration, ICurrentUser user, ITaxonomies taxonomies,
    IStringLocalizer<Texts> texts)
{
    private const int MostTitles = 20;

    private const int LongestTitle = 150;

    /// <summary>Queues the letters.</summary>
    /// <param name="notices">What changed; with nothing nobody is told.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task SendAsync(IReadOnlyList<ChangeNotice> notices, CancellationToken cancellationToken)
    {
        if (notices.Count == 0)
        {
            return;
        }

        foreach (var person in await ReadersAsync(notices, cancellationToken))
        {
            await QueueAsync(person, notices, cancellationToken);
        }
    }

    // Those whose work it is, and those who made one of the translations; not who made the change.
    private async Task<IEnumerable<UserProfile>> ReadersAsync(IReadOnlyList<ChangeNotice> notices, CancellationToken cancellationToken)
    {
        var owners = notices.SelectMany(notice => notice.Outdated).Select(item => item.Owner).Where(owner => owner.Length > 0).ToHashSet(StringComparer.Ordinal);
        return (await people.WhoMayAsync(Permissions.TranslateContent, cancellationToken))
            .Where(person => person.UserId != user.UserId && (person.Roles.Contains(RoleNames.Translator) || owners.Contains(person.UserId)));
    }

    private async Task QueueAsync(UserProfile person, IReadOnlyList<ChangeNotice> notices, CancellationToken cancellationToken)
    {
        using var language = new LanguageScope(person.Language);
        var first = notices[0].Source;
        var path = notices.Count == 1 ? TranslationLinks.ItemPath(first.ContentItemId) : TranslationLinks.GridPath + "?state=changed";
        var letter = new Letter(
            $"translations.changed:{first.ContentItemVersionId}:{person.UserId}", person.Email, person.Language, texts.Plural("LetterChangedSubject", notices.Count),
            [texts.Plural("LetterChangedText", notices.Count), .. notices.Take(MostTitles).Select(LineOf)],
            LinkTo($"/{person.Language}{path}"));
        await inbox.TellAsync(new(TranslationNotices.KindName, person.UserId, letter), cancellationToken);
    }

    // An import at the command line knows no address of the site unless the settings name one.
    private LetterLink? LinkTo(string path) =>
        requests.HttpContext is null && string.IsNullOrEmpty(configuration["WipoMatch:Site:BaseUrl"]) ? null : new(texts["LetterOpen"], new Uri(frame.Origin, path));

    private string LineOf(ChangeNotice notice)
    {
        var title = notice.Source.DisplayText.Shortened(LongestTitle);
        var languages = notice.Outdated.Select(item => SiteLanguages.FromCulture(item.As<LocalizationPart>()?.Culture)).OfType<string>()
            .Select(code => taxonomies.Label(TaxonomyAliases.Languages, code));
        return texts["LetterChangedLine", title, string.Join(texts["ListSeparator"], languages)];
    }
}
