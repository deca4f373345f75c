using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using WipoMatch.Peers.Questions;
using WipoMatch.Reviews;
using WipoMatch.Security;

namespace WipoMatch.Peers.Desk;

/// <summary>Questions that nobody answered in time or that were reported, on the review desk.</summary>
internal sealed class SilentQuestions(DbContext db, IStringLocalizer<Texts> localizer) : IReviewSource
{
    private const string Kind = "question";

    public Permission Permission => Permissions.ModerateQuestions;

    public async Task<IReadOnlyList<ReviewItem>> WaitingAsync(CancellationToken cancellationToken = default)
    {
        var rows = await db.Set<Question>().AsNoTracking()
            .Where(row => row.IsReported || (row.State == QuestionStates.Open && row.Reminded >= WorkingDays.ToAnswer)).ToListAsync(cancellationToken);
        return
        [
            .. rows.Select(row => new ReviewItem(
                Kind, localizer["Kind"], localizer[row.IsReported ? "ReportedTitle" : "SilentTitle", row.Reference, row.SubjectTitle],
                PeerPaths.Of(row.Id), (row.IsReported ? row.ReportedUtc : row.SilentUtc) ?? row.CreatedUtc)
            {
                Language = row.Language,
                Countries = row.Countries.Split(' ', StringSplitOptions.RemoveEmptyEntries),
                AuthorId = row.AskerId,
            }),
        ];
    }
}
