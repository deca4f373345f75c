using Microsoft.EntityFrameworkCore;
using WipoMatch.Core.Data.Entities;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Core.Data;

public sealed class ColumnsTests
{
    [Theory, OnBothDatabases]
    public async Task Instant_WrittenWithTicks_ComesBackAsUtcInMilliseconds(DatabaseKind kind)
    {
        await using var site = await TestSite.CreateAsync(kind);
        var instant = new DateTime(2026, 10, 25, 0, 30, 15, 123, 456, DateTimeKind.Utc);
        await site.ReadAsync(db =>
        {
            db.Add(new LeaseRow { Name = "x", Owner = "y", UntilUtc = instant });
            return db.SaveChangesAsync();
        });

        var read = await site.ReadAsync(db => db.Set<LeaseRow>().Where(row => row.UntilUtc <= instant).Select(row => row.UntilUtc).SingleAsync());

        Assert.Equal(new DateTime(2026, 10, 25, 0, 30, 15, 123, DateTimeKind.Utc), read);
        Assert.Equal(DateTimeKind.Utc, read.Kind);
    }

    [Theory, OnBothDatabases]
    public async Task Document_WithOddOrderAndNumbers_ComesBackAsWritten(DatabaseKind kind)
    {
        const string Document = """{"b":1.50,"a":"é 中 \u0001","b2":1e3,  "a":null}""";
        await using var site = await TestSite.CreateAsync(kind);
        await site.ReadAsync(db =>
        {
            db.Add(new SettingRow { Name = "x", Document = Document });
            return db.SaveChangesAsync();
        });

        Assert.Equal(Document, await site.ReadAsync(db => db.Set<SettingRow>().Select(row => row.Document).SingleAsync()));
    }
}
