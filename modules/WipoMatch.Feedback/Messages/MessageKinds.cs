namespace WipoMatch.Feedback.Messages;

/// <summary>What a message is about; the names stand in the database and in the keys of texts.</summary>
public static class MessageKinds
{
    /// <summary>How the site served somebody.</summary>
    public const string Feedback = "feedback";

    /// <summary>The kinds of problems that can be reported, in the order of the form.</summary>
    public static IReadOnlyList<string> Problems { get; } = ["content", "accessibility", "technical", "misuse"];

    /// <summary>All kinds.</summary>
    public static IReadOnlyList<string> All { get; } = [Feedback, .. Problems];
}
