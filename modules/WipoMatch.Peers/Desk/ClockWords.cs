using Microsoft.Extensions.Localization;
using WipoMatch.Data;
using WipoMatch.Localization;
using WipoMatch.Peers.Questions;

namespace WipoMatch.Peers.Desk;

/// <summary>The clock of a question in words.</summary>
public sealed class ClockWords(TimeProvider clock, IStringLocalizer<Texts> localizer)
{
    /// <summary>By when an answer is due, or how late it is, or where the question stands.</summary>
    /// <param name="question">The question.</param>
    public string Of(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        if (question.WaitingSinceUtc is not { } since)
        {
            return localizer["State-" + question.State];
        }

        var late = WorkingDays.Between(since, clock.UtcNow()) - WorkingDays.ToAnswer;
        return late switch
        {
            > 0 => localizer.Plural("WorkingDaysLate", late),
            0 when question.DueOn == DateOnly.FromDateTime(clock.UtcNow()) => localizer["DueToday"],
            0 => localizer["DueNow"],
            _ => localizer["DueOn", LocalDate.InWords(question.DueOn!.Value)],
        };
    }

    /// <summary>The tone of the words: ok, wait or bad.</summary>
    /// <param name="question">The question.</param>
    public string ToneOf(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return question.State switch
        {
            QuestionStates.Open => question.WaitingSinceUtc is { } since && WorkingDays.Between(since, clock.UtcNow()) > WorkingDays.ToAnswer ? "bad" : "wait",
            QuestionStates.Answered => "ok",
            _ => "neutral",
        };
    }
}
