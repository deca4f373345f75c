using Microsoft.Extensions.Localization;
using WipoMatch.ContentManagement;
using WipoMatch.Contents.Contracts;
using WipoMatch.Localization;

namespace WipoMatch.Contents.Editor;

/// <summary>
/// The five questions that every story answers, as the headings of its body. A body that has just these headings, in the language of the
/// story, is written in five boxes; any other stays in one, so that nothing that somebody wrote is moved or lost.
/// </summary>
public sealed class StoryBody(IStringLocalizer<Texts> localizer) : IStoryBoxes
{
    /// <summary>How many questions there are.</summary>
    public const int Count = 5;

    /// <summary>Whether items of a type answer the five questions.</summary>
    /// <param name="contentType">The type.</param>
    public static bool IsFor(string contentType) => contentType is ContentTypes.SuccessStory or ContentTypes.BestPractice;

    /// <inheritdoc />
    public IReadOnlyList<string> Headings(string language)
    {
        using var scope = new LanguageScope(language);
        return [.. Enumerable.Range(1, Count).Select(number => localizer[$"Story-{number}"].Value)];
    }

    /// <inheritdoc />
    public IReadOnlyList<string>? Split(string body, string language)
    {
        ArgumentNullException.ThrowIfNull(body);
        if (string.IsNullOrWhiteSpace(body))
        {
            return [.. Enumerable.Repeat("", Count)];
        }

        var answers = new List<string>();
        var rest = body;
        var headings = Headings(language);
        for (var i = 0; i < Count; i++)
        {
            var start = $"## {headings[i]}";
            if (!rest.StartsWith(start, StringComparison.Ordinal))
            {
                return null;
            }

            var end = i + 1 < Count ? rest.IndexOf($"\n## {headings[i + 1]}", StringComparison.Ordinal) : rest.Length;
            if (end < 0)
            {
                return null;
            }

            answers.Add(rest[start.Length..end].Trim());
            rest = rest[Math.Min(end + 1, rest.Length)..];
        }

        return Join(answers, language) == body ? answers : null;
    }

    /// <inheritdoc />
    public string Join(IReadOnlyList<string> answers, string language)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return answers.All(string.IsNullOrWhiteSpace)
            ? ""
            : string.Join("\n\n", Headings(language).Zip(answers, (heading, answer) => answer.Length > 0 ? $"## {heading}\n\n{answer}" : $"## {heading}"));
    }
}
