using WipoMatch.Localization;

namespace WipoMatch.Notifications.Mails;

/// <summary>Subjects as mails and inboxes keep them: one line, since a line break would begin a header of its own.</summary>
internal static class SubjectLine
{
    private const int Longest = 300;

    public static string Of(string subject) =>
        string.Join(' ', subject.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).AtMost(Longest);
}
