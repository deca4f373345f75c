namespace WipoMatch.Moderation.Reviews;

/// <summary>The name of the life cycle, as that of its file.</summary>
public static class EditorialReview
{
    /// <summary>The name.</summary>
    public const string Name = "editorial-review";
}

/// <summary>The states of <c>recipes/workflows/editorial-review.json</c> that code speaks of.</summary>
public static class ReviewStates
{
    /// <summary>Not handed in.</summary>
    public const string Draft = nameof(Draft);

    /// <summary>Waits for a decision.</summary>
    public const string InReview = nameof(InReview);

    /// <summary>Waits for the author.</summary>
    public const string ChangesRequested = nameof(ChangesRequested);

    /// <summary>Live.</summary>
    public const string Published = nameof(Published);

    /// <summary>Not to be published.</summary>
    public const string Rejected = nameof(Rejected);

    /// <summary>Taken back by the author.</summary>
    public const string Withdrawn = nameof(Withdrawn);

    /// <summary>Whether a review in this state can still be decided or mended.</summary>
    /// <param name="state">The state.</param>
    public static bool IsOpen(string state) => state is InReview or ChangesRequested;
}

/// <summary>What can happen in a review: the actions of the life cycle, and what changes no state.</summary>
public static class ReviewActions
{
    /// <summary>The author hands in.</summary>
    public const string Submit = nameof(Submit);

    /// <summary>The author hands in again.</summary>
    public const string Resubmit = nameof(Resubmit);

    /// <summary>The author takes back.</summary>
    public const string Withdraw = nameof(Withdraw);

    /// <summary>A moderator publishes.</summary>
    public const string Approve = nameof(Approve);

    /// <summary>A moderator asks the author to change something.</summary>
    public const string RequestChanges = nameof(RequestChanges);

    /// <summary>A moderator says no.</summary>
    public const string Reject = nameof(Reject);

    /// <summary>A moderator takes it on.</summary>
    public const string Claim = nameof(Claim);

    /// <summary>A moderator or a lead gives it back.</summary>
    public const string Release = nameof(Release);

    /// <summary>A lead gives it to somebody.</summary>
    public const string Assign = nameof(Assign);

    /// <summary>Somebody who may do so published the item without review.</summary>
    public const string PublishDirectly = nameof(PublishDirectly);

    /// <summary>The item was removed.</summary>
    public const string Remove = nameof(Remove);
}

/// <summary>Why something has to be changed.</summary>
public static class PointReasons
{
    /// <summary>All of them, in the order of lists.</summary>
    public static IReadOnlyList<string> All { get; } = ["Facts", "Sources", "Unclear", "Incomplete", "Language", "Personal", "Rights", "Other"];
}
