using System.Globalization;
using Microsoft.EntityFrameworkCore;
using WipoMatch.Core.Data;
using WipoMatch.Core.Data.Entities;
using WipoMatch.Health;

namespace WipoMatch.Core.Health;

/// <summary>Whether mail and other messages leave the outbox.</summary>
internal sealed class OutboxCheck(WipoMatchDbContext db, TimeProvider clock) : IDoctorCheck
{
    private const string Name = "outbox";

    private static readonly TimeSpan LongWait = TimeSpan.FromHours(1);

    public bool NeedsTables => true;

    public async Task<DoctorFinding> CheckAsync(CancellationToken cancellationToken)
    {
        var late = clock.GetUtcNow().UtcDateTime - LongWait;
        var rows = db.Set<OutboxMessageRow>();
        var givenUp = await rows.CountAsync(row => row.FailedUtc != null, cancellationToken);
        var waiting = await rows.CountAsync(row => row.FailedUtc == null, cancellationToken);
        var overdue = await rows.CountAsync(row => row.FailedUtc == null && row.CreatedUtc < late, cancellationToken);
        return givenUp == 0 && overdue == 0
            ? new(Name, DoctorState.Green, string.Create(CultureInfo.InvariantCulture, $"{waiting} messages wait; none for longer than an hour, none was given up."))
            : new(Name, DoctorState.Yellow, string.Create(
                CultureInfo.InvariantCulture, $"{overdue} messages wait for longer than an hour and {givenUp} were given up. See that a server runs and that the mail server answers."));
    }
}
