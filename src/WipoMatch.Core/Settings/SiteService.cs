using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using WipoMatch.Core.Data;
using WipoMatch.Core.Data.Entities;
using WipoMatch.Data;
using WipoMatch.Settings;

namespace WipoMatch.Core.Settings;

/// <summary>The settings of the site: configuration wins over the database, the database over defaults.</summary>
public sealed class SiteService : ISiteService
{
    private const string RowName = nameof(SiteSettings);

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ScopedWork _work;
    private readonly TimeProvider _clock;
    private readonly Stamped<Known> _known;

    /// <param name="configured">The part that configuration decides.</param>
    /// <param name="work">Reads and writes.</param>
    /// <param name="stamps">Tell when to read again.</param>
    /// <param name="clock">The clock.</param>
    public SiteService(ConfiguredSite configured, ScopedWork work, IStamps stamps, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(configured);
        Fixed = configured.Names;
        _work = work;
        _clock = clock;
        _known = new(stamps, StampNames.Settings, () => Known.Of(configured.Over(work.Read(Stored))), Known.Of(configured.Over(new())));
    }

    /// <inheritdoc />
    public SiteSettings Current => _known.Value.Settings;

    /// <inheritdoc />
    public IReadOnlyCollection<string> Fixed { get; }

    /// <summary>The time zone of the site.</summary>
    public TimeZoneInfo Zone => _known.Value.Zone;

    /// <inheritdoc />
    public DateOnly Today => DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(_clock.GetUtcNow().UtcDateTime, Zone));

    /// <inheritdoc />
    public Task UpdateAsync(Func<SiteSettings, SiteSettings> change, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        return _work.WriteAsync((db, transactions) => UpdateAsync(db, transactions, change, cancellationToken), cancellationToken);
    }

    private static async Task UpdateAsync(
        WipoMatchDbContext db, IWriteTransactions transactions, Func<SiteSettings, SiteSettings> change, CancellationToken cancellationToken)
    {
        var row = await db.Set<SettingRow>().SingleOrDefaultAsync(row => row.Name == RowName, cancellationToken);
        var changed = change(Parse(row?.Document));
        if (ConfiguredSite.Refusal(changed.DefaultLanguage, changed.TimeZone) is { } refusal)
        {
            throw new ArgumentException(refusal, nameof(change));
        }

        var document = JsonSerializer.Serialize(changed, Json);
        if (row?.Document == document)
        {
            return;
        }

        if (row is null)
        {
            db.Add(new SettingRow { Name = RowName, Document = document });
        }
        else
        {
            row.Document = document;
        }

        await db.SaveChangesAsync(cancellationToken);
        await transactions.RaiseAsync(StampNames.Settings, cancellationToken);
    }

    private static SiteSettings Stored(WipoMatchDbContext db) =>
        Parse(db.Set<SettingRow>().Where(row => row.Name == RowName).Select(row => row.Document).SingleOrDefault());

    private static SiteSettings Parse(string? document) =>
        document is null ? new() : JsonSerializer.Deserialize<SiteSettings>(document, Json) ?? new();

    private sealed record Known(SiteSettings Settings, TimeZoneInfo Zone)
    {
        // A zone that this system does not know any more must not stop the site.
        public static Known Of(SiteSettings settings) =>
            new(settings, TimeZoneInfo.TryFindSystemTimeZoneById(settings.TimeZone, out var zone) ? zone : TimeZoneInfo.Utc);
    }
}
