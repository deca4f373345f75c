namespace WipoMatch.Contents.Contracts;

/// <summary>The five questions that every story answers, as the headings of its body.</summary>
public interface IStoryBoxes
{
    /// <summary>The headings in a language.</summary>
    /// <param name="language">One of the six codes.</param>
    IReadOnlyList<string> Headings(string language);

    /// <summary>The answers of a body, or null when it is not made of the five headings. An empty body has five empty answers.</summary>
    /// <param name="body">Markdown.</param>
    /// <param name="language">The language of the story.</param>
    IReadOnlyList<string>? Split(string body, string language);

    /// <summary>The body of answers; headings without an answer stay, so that the next person sees what is asked. Five empty answers are no body.</summary>
    /// <param name="answers">Five texts.</param>
    /// <param name="language">The language of the story.</param>
    string Join(IReadOnlyList<string> answers, string language);
}
