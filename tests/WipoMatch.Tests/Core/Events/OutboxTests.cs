using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Core.BackgroundTasks;
using WipoMatch.Core.Data.Entities;
using WipoMatch.Core.Events;
using WipoMatch.Events;
using WipoMatch.Modules;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Core.Events;

public sealed class OutboxTests
{
    [Theory, OnBothDatabases]
    public async Task Deliver_MessageOfACommittedTransaction_ArrivesOnceAndIsForgotten(DatabaseKind kind)
    {
        var inbox = new Inbox();
        await using var site = await CreateAsync(kind, inbox);
        await AddAsync(site, "first");
        await Assert.ThrowsAsync<InvalidOperationException>(() => site.WriteAsync(async scope =>
        {
            await scope.GetRequiredService<IOutbox>().AddAsync("test", new { Text = "rolled back" });
            throw new InvalidOperationException("Refused.");
        }));

        await DeliverAsync(site);
        await DeliverAsync(site);

        Assert.Equal(["first"], inbox.Texts);
        Assert.Empty(await RowsAsync(site));
    }

    [Theory, OnBothDatabases]
    public async Task Deliver_OneBadMessage_DoesNotHoldUpTheOthersAndIsTriedAgain(DatabaseKind kind)
    {
        var inbox = new Inbox { FailuresLeft = 1 };
        await using var site = await CreateAsync(kind, inbox);
        await AddAsync(site, "bad");
        await AddAsync(site, "good");

        await DeliverAsync(site);

        Assert.Equal(["good"], inbox.Texts);
        var waiting = Assert.Single(await RowsAsync(site));
        Assert.Equal("No answer.", waiting.LastError);
        Assert.Equal(site.Clock.GetUtcNow().UtcDateTime.AddMinutes(1), waiting.DueUtc);
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        await DeliverAsync(site);
        Assert.Equal(["good", "bad"], inbox.Texts);
    }

    [Theory, OnBothDatabases]
    public async Task Deliver_NeverAnswered_IsGivenUpAfterTwentyTriesAndKept(DatabaseKind kind)
    {
        var inbox = new Inbox { FailuresLeft = int.MaxValue };
        await using var site = await CreateAsync(kind, inbox);
        await AddAsync(site, "hopeless");

        for (var attempt = 0; attempt < 25; attempt++)
        {
            await DeliverAsync(site);
            site.Clock.Advance(TimeSpan.FromHours(6));
        }

        var row = Assert.Single(await RowsAsync(site));
        Assert.Equal(20, inbox.Attempts);
        Assert.Equal(20, row.Attempts);
        Assert.NotNull(row.FailedUtc);
    }

    [Theory, OnBothDatabases]
    public async Task Deliver_ProcessDiesAfterDelivery_MessageComesAgainWithTheSameId(DatabaseKind kind)
    {
        var inbox = new Inbox();
        using var dying = new CancellationTokenSource();
        inbox.OnDelivered = dying.Cancel;
        await using var site = await CreateAsync(kind, inbox);
        await AddAsync(site, "twice");
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => DeliverAsync(site, dying.Token));
        inbox.OnDelivered = null;
        await DeliverAsync(site);
        Assert.Single(inbox.Texts);

        site.Clock.Advance(TimeSpan.FromMinutes(1));
        await DeliverAsync(site);

        Assert.Equal(2, inbox.Ids.Count);
        Assert.Single(inbox.Ids.Distinct());
        Assert.Empty(await RowsAsync(site));
    }

    [Fact]
    public async Task Add_OutsideATransaction_IsRefused()
    {
        await using var site = await CreateAsync(DatabaseKind.Sqlite, new());

        await Assert.ThrowsAsync<InvalidOperationException>(() => site.InScopeAsync(scope =>
            scope.GetRequiredService<IOutbox>().AddAsync("test", new { Text = "x" })));
    }

    [Fact]
    public async Task Add_WhenCommitted_PromptsTheDelivery()
    {
        await using var site = await CreateAsync(DatabaseKind.Sqlite, new());
        var prompts = site.Get<TaskPrompts>();
        Assert.False(prompts.IsPrompted(typeof(OutboxDelivery).FullName!));

        await AddAsync(site, "x");

        Assert.True(prompts.IsPrompted(typeof(OutboxDelivery).FullName!));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(9, 256)]
    [InlineData(10, 360)]
    [InlineData(20, 360)]
    public void WaitAfter_Attempts_GrowsToSixHours(int attempts, int minutes) =>
        Assert.Equal(TimeSpan.FromMinutes(minutes), OutboxSchedule.WaitAfter(attempts));

    private static Task<TestSite> CreateAsync(DatabaseKind kind, Inbox inbox) => TestSite.CreateAsync(kind, services =>
    {
        services.AddSingleton(inbox);
        services.AddOutboxHandler<InboxHandler>();
    });

    private static Task AddAsync(TestSite site, string text) =>
        site.WriteAsync(scope => scope.GetRequiredService<IOutbox>().AddAsync("test", new { Text = text }));

    private static Task DeliverAsync(TestSite site, CancellationToken cancellationToken = default) =>
        ActivatorUtilities.CreateInstance<OutboxDelivery>(site.Services).DoWorkAsync(site.Services, cancellationToken);

    private static Task<List<OutboxMessageRow>> RowsAsync(TestSite site) => site.ReadAsync(db => db.Set<OutboxMessageRow>().ToListAsync());

    private sealed class Inbox
    {
        public List<string> Texts { get; } = [];

        public List<long> Ids { get; } = [];

        public int FailuresLeft { get; set; }

        public int Attempts { get; set; }

        public Action? OnDelivered { get; set; }
    }

    private sealed class InboxHandler(Inbox inbox) : IOutboxHandler
    {
        public string Kind => "test";

        public Task DeliverAsync(long id, JsonElement payload, CancellationToken cancellationToken)
        {
            inbox.Attempts++;
            if (inbox.FailuresLeft-- > 0)
            {
                throw new InvalidOperationException("No answer.");
            }

            inbox.Texts.Add(payload.GetProperty("Text").GetString()!);
            inbox.Ids.Add(id);
            inbox.OnDelivered?.Invoke();
            cancellationToken.ThrowIfCancellationRequested();
            return Task.CompletedTask;
        }
    }
}
