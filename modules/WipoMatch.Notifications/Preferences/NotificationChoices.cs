namespace WipoMatch.Notifications.Preferences;

/// <summary>The page on which one chooses of what one gets mail.</summary>
/// <param name="Kinds">What there is.</param>
/// <param name="Wanted">Names of those that come by mail.</param>
public sealed record NotificationChoices(IReadOnlyList<INotificationKind> Kinds, IReadOnlyList<string> Wanted);
