namespace WipoMatch.Notifications.Inbox;

/// <summary>A page of an inbox.</summary>
/// <param name="Notices">The notices, newest first.</param>
/// <param name="New">How many of all are new.</param>
/// <param name="Page">From 1.</param>
/// <param name="PageCount">At least 1.</param>
public sealed record InboxPage(IReadOnlyList<NoticeRow> Notices, int New, int Page, int PageCount);
