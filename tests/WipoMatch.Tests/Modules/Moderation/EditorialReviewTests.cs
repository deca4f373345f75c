using Microsoft.Extensions.DependencyInjection;
using WipoMatch.LifeCycles;
using WipoMatch.Moderation.Reviews;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Moderation;

/// <summary>The definition that comes with the product, and the state of an item.</summary>
public sealed class EditorialReviewTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private static readonly string[] States = ["Draft", "InReview", "ChangesRequested", "Published", "Rejected", "Withdrawn"];

    private static readonly Dictionary<(string State, string Action), string> Table = new()
    {
        [("Draft", "Submit")] = "InReview",
        [("Rejected", "Submit")] = "InReview",
        [("Withdrawn", "Submit")] = "InReview",
        [("ChangesRequested", "Resubmit")] = "InReview",
        [("InReview", "Withdraw")] = "Withdrawn",
        [("ChangesRequested", "Withdraw")] = "Withdrawn",
        [("InReview", "Approve")] = "Published",
        [("InReview", "RequestChanges")] = "ChangesRequested",
        [("InReview", "Reject")] = "Rejected",
    };

    public static TheoryData<string, string> EveryStateAndAction()
    {
        var pairs = new TheoryData<string, string>();
        foreach (var state in States)
        {
            foreach (var action in new[] { "Submit", "Resubmit", "Withdraw", "Approve", "RequestChanges", "Reject", "Nonsense" })
            {
                pairs.Add(state, action);
            }
        }

        return pairs;
    }

    [Theory]
    [MemberData(nameof(EveryStateAndAction))]
    public void Action_InState_LeadsWhereTheTableSays(string state, string action) =>
        Assert.Equal(Table.GetValueOrDefault((state, action)), Cycle.Find(state, action)?.To);

    [Fact]
    public void Definition_HasTheStatesAndGuardsThatCodeSpeaksOf()
    {
        Assert.Equal(States.Order(StringComparer.Ordinal), Cycle.States.Order(StringComparer.Ordinal));
        Assert.Equal(ReviewStates.Draft, Cycle.Start);
        Assert.All(Cycle.Transitions.Where(transition => transition.Permission == "ModerateContent"), transition => Assert.Contains("FourEyes", transition.Guards));
        Assert.All(Cycle.Transitions.Where(transition => transition.Permission == "SubmitOwnContent"), transition => Assert.Contains("Own", transition.Guards));
    }

    [Theory]
    [InlineData(true, null, "Published")]
    [InlineData(false, null, "Draft")]
    [InlineData(false, "InReview", "InReview")]
    [InlineData(false, "ChangesRequested", "ChangesRequested")]
    [InlineData(false, "Rejected", "Rejected")]
    [InlineData(false, "Withdrawn", "Withdrawn")]
    [InlineData(false, "Published", "Draft")]
    [InlineData(true, "Rejected", "Published")]
    public void StateOf_Item_FollowsItsNewestReview(bool isLive, string? review, string expected) =>
        Assert.Equal(expected, Standing.StateOf(isLive, review is null ? null : new Review
        {
            ContentItemId = "",
            ContentType = "",
            Title = "",
            Countries = "",
            Themes = "",
            AuthorId = "",
            Note = "",
            State = review,
            IsOpen = ReviewStates.IsOpen(review),
        }));

    private LifeCycle Cycle => site.Services.GetRequiredService<ILifeCycles>().Get(EditorialReview.Name);
}
