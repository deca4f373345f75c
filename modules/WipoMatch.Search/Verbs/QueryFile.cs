using System.Globalization;
using System.Text;
using WipoMatch.Commands;
using WipoMatch.Localization;

namespace WipoMatch.Search.Verbs;

/// <summary>Files of questions and of answers.</summary>
internal static class QueryFile
{
    private const int MostProblems = 10;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Reads questions; empty lines and lines that begin with # are passed over.</summary>
    /// <exception cref="VerbFailedException">The file cannot be read, or lines are wrong.</exception>
    public static async Task<IReadOnlyList<QueryLine>> ReadAsync(string path, CancellationToken cancellationToken)
    {
        var questions = new List<QueryLine>();
        var problems = new List<string>();
        var number = 0;
        foreach (var line in await LinesAsync(path, cancellationToken))
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var cells = line.Split('\t', 3);
            if (Problem(cells) is { } problem)
            {
                problems.Add(string.Create(CultureInfo.InvariantCulture, $"line {number}: {problem}"));
            }
            else
            {
                questions.Add(new QueryLine(cells[0], cells[1], cells[2]));
            }
        }

        if (problems.Count > 0)
        {
            var rest = problems.Count > MostProblems ? $"; and {problems.Count - MostProblems} more" : "";
            throw new VerbFailedException($"{path}, {string.Join("; ", problems.Take(MostProblems))}{rest}.");
        }

        return questions;
    }

    private static async Task<string[]> LinesAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            return await File.ReadAllLinesAsync(path, Utf8, cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new VerbFailedException($"{path} cannot be read. Check the name and that you may read it.");
        }
    }

    private static string? Problem(string[] cells) => cells switch
    {
        not [_, _, _] => "expected query-id, language and text, separated by tabs",
        ["", _, _] => "the query-id is missing",
        [_, var language, _] when !SiteLanguages.IsKnown(language) => $"'{language}' is not one of ar zh en fr ru es",
        _ => null,
    };
}

/// <summary>A question of a file.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Language">Its language.</param>
/// <param name="Text">What is asked.</param>
internal sealed record QueryLine(string Id, string Language, string Text);
