using WipoMatch.Moderation.Reviews;

namespace WipoMatch.Moderation.Components;

/// <summary>Where an item stands in review and where the person can go from there.</summary>
/// <param name="Standing">Where it stands.</param>
/// <param name="MayDecide">Whether the person may decide about it.</param>
/// <param name="MaySubmit">Whether the person may hand it in and follow it.</param>
public sealed record ReviewActionsView(Standing Standing, bool MayDecide, bool MaySubmit);
