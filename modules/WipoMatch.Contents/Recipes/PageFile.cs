namespace WipoMatch.Contents.Recipes;

/// <summary>A page as a Markdown file: the title in the first line, then the summary as a paragraph, then the text.</summary>
/// <param name="Title">The title.</param>
/// <param name="Summary">The summary, or empty.</param>
/// <param name="Body">The text, or empty.</param>
internal sealed record PageFile(string Title, string Summary, string Body)
{
    /// <summary>Reads a file.</summary>
    /// <param name="text">Its text.</param>
    /// <returns>The page, or null when the first line is not a title.</returns>
    public static PageFile? Parse(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        if (!lines[0].StartsWith("# ", StringComparison.Ordinal) || lines[0].Length == 2)
        {
            return null;
        }

        var rest = lines.Skip(1).SkipWhile(string.IsNullOrWhiteSpace).ToList();
        var summary = rest.TakeWhile(line => !string.IsNullOrWhiteSpace(line) && !line.StartsWith('#')).ToList();
        return new PageFile(
            lines[0][2..].Trim(),
            string.Join(' ', summary.Select(line => line.Trim())),
            string.Join('\n', rest.Skip(summary.Count)).Trim('\n'));
    }
}
