namespace WipoMatch.Notifications.Contracts;

/// <summary>Something that somebody is told. It must hold no secret, such as a link by which one signs in: an inbox keeps it.</summary>
/// <param name="Kind">The name of an <see cref="INotificationKind"/>.</param>
/// <param name="UserId">The account.</param>
/// <param name="Letter">What it says; its link leads to a page of this site.</param>
public sealed record Notice(string Kind, string UserId, Letter Letter);
