namespace WipoMatch.Peers.Questions;

/// <summary>A question as a party to it may see it.</summary>
/// <param name="Question">The question.</param>
/// <param name="Key">The identifier or the token by which it was opened.</param>
/// <param name="ByLink">Whether it was opened by a visitor's mailed link.</param>
/// <param name="Parts">The parts that the person has in it: at least one of <see cref="Questions.Parts.Guards"/>.</param>
/// <param name="Organizations">Exchange identifiers of the organizations that were asked.</param>
/// <param name="Messages">What was written and happened, oldest first, as far as the person may see it.</param>
public sealed record OpenedQuestion(
    Question Question, string Key, bool ByLink, IReadOnlySet<string> Parts, IReadOnlyList<string> Organizations, IReadOnlyList<QuestionMessage> Messages)
{
    /// <summary>The newest message of a person; a form posts it, so that nobody answers what they have not seen.</summary>
    public long Seen => Messages.LastOrDefault(message => message.Part != Questions.Parts.Site)?.Id ?? 0;

    /// <summary>The part in which the person writes.</summary>
    public string Part => Questions.Parts.Guards.First(Parts.Contains);
}
