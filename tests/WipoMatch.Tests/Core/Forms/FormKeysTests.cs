using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Core.Forms;
using WipoMatch.Data;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Core.Forms;

public sealed class FormKeysTests
{
    private const string Key = "00112233445566778899aabbccddeeff";

    [Theory, OnBothDatabases]
    public async Task Once_SameKeyTwice_WorksOnceAndAnswersTheSame(DatabaseKind kind)
    {
        await using var site = await TestSite.CreateAsync(kind);
        var runs = 0;

        var first = await OnceAsync(site, Key, () => $"/done/{++runs}");
        var second = await OnceAsync(site, Key, () => $"/done/{++runs}");

        Assert.Equal(("/done/1", "/done/1", 1), (first, second, runs));
    }

    [Theory, OnBothDatabases]
    public async Task Once_TwoAtTheSameTime_WorksOnce(DatabaseKind kind)
    {
        await using var site = await TestSite.CreateAsync(kind);
        var runs = 0;

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => OnceAsync(site, Key, () => $"/done/{Interlocked.Increment(ref runs)}")));

        Assert.Equal(1, runs);
        Assert.Equal(["/done/1"], answers.Distinct());
    }

    [Theory, OnBothDatabases]
    public async Task Once_WorkFails_ForgetsTheKey(DatabaseKind kind)
    {
        await using var site = await TestSite.CreateAsync(kind);

        await Assert.ThrowsAsync<TimeoutException>(() => OnceAsync(site, Key, () => throw new TimeoutException()));

        Assert.Equal("/done", await OnceAsync(site, Key, () => "/done"));
    }

    [Theory, OnBothDatabases]
    public async Task Once_NoKey_WorksEachTime(DatabaseKind kind)
    {
        await using var site = await TestSite.CreateAsync(kind);
        var runs = 0;

        foreach (var key in new[] { null, "", "short", Key.ToUpperInvariant(), Key + "0" })
        {
            await OnceAsync(site, key, () => $"/done/{++runs}");
        }

        Assert.Equal(5, runs);
    }

    [Theory, OnBothDatabases]
    public async Task Once_ADayLater_HasForgotten(DatabaseKind kind)
    {
        await using var site = await TestSite.CreateAsync(kind);
        await OnceAsync(site, Key, () => "/old");

        site.Clock.Advance(TimeSpan.FromHours(25));

        Assert.Equal("/new", await OnceAsync(site, Key, () => "/new"));
        Assert.Equal(1, await site.ReadAsync(db => db.Set<FormKeyRow>().CountAsync()));
    }

    private static Task<string> OnceAsync(TestSite site, string? key, Func<string> work) =>
        site.InScopeAsync(scope => scope.GetRequiredService<IFormKeys>().OnceAsync(key, _ => Task.FromResult(work())));
}
