using WipoMatch.Moderation.Guards;
using WipoMatch.Moderation.Reading;
using WipoMatch.Moderation.Reviews;

namespace WipoMatch.Moderation.Submission;

/// <summary>The page on which an author hands in and follows what becomes of it.</summary>
/// <param name="Standing">Where the item stands.</param>
/// <param name="TypeName">The name of its type.</param>
/// <param name="HandIn">The handing in that the state offers, or null.</param>
/// <param name="Withdraw">The taking back that the state offers, or null.</param>
/// <param name="Reading">The item.</param>
/// <param name="Steps">What happened so far, newest first.</param>
public sealed record SubmissionView(Standing Standing, string TypeName, Move? HandIn, Move? Withdraw, ItemReading Reading, IReadOnlyList<ReviewStep> Steps);
