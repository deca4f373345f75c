namespace WipoMatch.Tour.Tasks;

/// <summary>Something to try in a few minutes as one of the people of the demonstration; texts <c>Task-{Name}</c> and <c>TaskText-{Name}</c>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Persona">As whom.</param>
/// <param name="Path">Where it begins, below the language.</param>
/// <param name="Category">The kind of thing by which the record of changes knows it.</param>
/// <param name="Actions">What is done to it; any of them ticks the task.</param>
public sealed record TourTask(string Name, string Persona, string Path, string Category, params IReadOnlyList<string> Actions)
{
    /// <summary>All tasks, in the order in which one leads to the next.</summary>
    public static IReadOnlyList<TourTask> All { get; } =
    [
        new("contact", "seeker", "/organizations/korea-centre-for-intellectual-property-cooperation/contact", "question", "HandIn", "Send"),
        new("answer", "provider", "/desk/questions", "question", "Reply"),
        new("write", "focal-point", "/desk/content/new?type=SuccessStory&language=en", "review", "Submit"),
        new("decide", "moderator", "/desk/review", "review", "Approve", "RequestChanges", "Reject"),
        new("translate", "translator", "/desk/translations", "review", "Submit"),
        new("listen", "facilitator", "/desk/feedback", "feedback", "answer", "close"),
        new("look", "administrator", "/admin/users", "account", "add", "roles", "lock", "unlock", "sessions", "reset"),
    ];
}
