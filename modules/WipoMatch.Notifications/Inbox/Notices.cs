using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using WipoMatch.ContentManagement;
using WipoMatch.Data;
using WipoMatch.Localization;
using WipoMatch.Notifications.Contracts;
using WipoMatch.Notifications.Mails;
using WipoMatch.Notifications.Preferences;

namespace WipoMatch.Notifications.Inbox;

/// <summary>Puts notices into inboxes, and into the post for those who want that.</summary>
internal sealed class Notices(
    DbContext db, IMail mail, MailChoices choices, IIdGenerator ids, TimeProvider clock, IStringLocalizer<Texts> localizer) : INotices
{
    public async Task<bool> TellAsync(Notice notice, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(notice);
        var letter = notice.Letter;
        if (await db.Set<NoticeRow>().AnyAsync(row => row.Key == letter.Key, cancellationToken))
        {
            return false;
        }

        db.Add(new NoticeRow
        {
            Id = ids.NewId(),
            Key = letter.Key,
            UserId = notice.UserId,
            Kind = notice.Kind,
            Language = letter.Language,
            Subject = SubjectLine.Of(letter.Subject),
            Text = string.Join("\n\n", letter.Paragraphs.Concat(letter.After)),
            LinkText = letter.Link?.Text,
            LinkPath = letter.Link?.Url.PathAndQuery,
            CreatedUtc = clock.UtcNow(),
        });
        await db.SaveChangesAsync(cancellationToken);
        if (await choices.WantsAsync(notice.UserId, notice.Kind, cancellationToken))
        {
            await mail.QueueAsync(letter with { After = [.. letter.After, .. HowToChoose(letter)] }, cancellationToken);
        }

        return true;
    }

    // The address of the site is taken from the link, since notices are also written outside requests.
    private IEnumerable<string> HowToChoose(Letter letter)
    {
        if (letter.Link is not { } link)
        {
            return [];
        }

        using var scope = new LanguageScope(letter.Language);
        return [localizer["ChooseMails", new Uri(link.Url, $"/{letter.Language}/account/notifications").AbsoluteUri]];
    }
}
