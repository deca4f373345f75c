using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using WipoMatch.Peers.Questions;
using WipoMatch.Security;

namespace WipoMatch.Peers.Desk;

/// <summary>Finds the questions that concern the person who has signed in.</summary>
public sealed class OwnQuestions(DbContext db, Membership membership, ClockWords clock, ICurrentUser user)
{
    /// <summary>The most that a list shows.</summary>
    public const int Most = 100;

    /// <summary>All of them.</summary>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<QuestionLists> ReadAsync(CancellationToken cancellationToken)
    {
        var me = user.UserId;
        var asked = await db.Set<Question>().AsNoTracking().Where(row => row.AskerId == me).OrderByDescending(row => row.Id).Take(Most).ToListAsync(cancellationToken);
        var earlier = await ToMeAsync(row => row.State != QuestionStates.Open, rows => rows.OrderByDescending(row => row.Id), cancellationToken);
        return new(await WaitingAsync(cancellationToken), Lines(asked), Lines(earlier));
    }

    /// <summary>Those that wait for the person's answer, longest first.</summary>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<IReadOnlyList<QuestionLine>> WaitingAsync(CancellationToken cancellationToken) =>
        Lines(await ToMeAsync(row => row.State == QuestionStates.Open, rows => rows.OrderBy(row => row.WaitingSinceUtc).ThenBy(row => row.Id), cancellationToken));

    private async Task<List<Question>> ToMeAsync(
        Expression<Func<Question, bool>> which, Func<IQueryable<Question>, IQueryable<Question>> order, CancellationToken cancellationToken)
    {
        var (mine, steps) = (user.Organizations, user.May(Permissions.FacilitateQuestions));
        var all = db.Set<Question>().AsNoTracking().Where(which)
            .Where(row => db.Set<QuestionAddressee>().Any(one => one.QuestionId == row.Id && mine.Contains(one.Organization))
                || (steps && (row.Route == Routes.Facilitator || row.SilentUtc != null)));
        var found = await order(all).Take(Most).ToListAsync(cancellationToken);
        var ids = found.Select(row => row.Id).ToList();
        var organizations = (await db.Set<QuestionAddressee>().AsNoTracking().Where(row => ids.Contains(row.QuestionId)).ToListAsync(cancellationToken))
            .ToLookup(row => row.QuestionId, row => row.Organization);
        return [.. found.Where(row => membership.PartsIn(row, [.. organizations[row.Id]]).Contains(Parts.Answerer))];
    }

    private List<QuestionLine> Lines(IEnumerable<Question> questions) =>
        [.. questions.Select(question => new QuestionLine(question, clock.Of(question), clock.ToneOf(question)))];
}

/// <summary>The questions of a person.</summary>
/// <param name="Waiting">Those that wait for the person's answer, longest first.</param>
/// <param name="Asked">Those that the person asked, newest first.</param>
/// <param name="Earlier">Those that the person could answer and that wait for nothing, newest first.</param>
public sealed record QuestionLists(IReadOnlyList<QuestionLine> Waiting, IReadOnlyList<QuestionLine> Asked, IReadOnlyList<QuestionLine> Earlier);

/// <summary>A question in a list.</summary>
/// <param name="Question">The question.</param>
/// <param name="Clock">Its clock in words.</param>
/// <param name="Tone">The tone of the words.</param>
public sealed record QuestionLine(Question Question, string Clock, string Tone);
