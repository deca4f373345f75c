using System.Globalization;
using System.Text;

namespace WipoMatch.Exchange.Synthetic;

/// <summary>Writes the texts of one record in one language: the same people, things and village throughout.</summary>
internal sealed class SyntheticText
{
    private const int LongSections = 3;

    private readonly SyntheticWords _words;
    private readonly SyntheticRandom _random;
    private readonly string _country;
    private readonly string _who;
    private readonly string _thing;

    public SyntheticText(string language, string theme, string country, SyntheticRandom random)
    {
        _words = SyntheticWords.Of(language);
        _random = random;
        _country = country;
        _who = random.Pick(_words.Themes[theme].Who);
        _thing = random.Pick(_words.Themes[theme].Thing);
        Village = VillageName();
    }

    /// <summary>A village that exists nowhere.</summary>
    public string Village { get; }

    /// <summary>A title with the number of the record and the mark for readers.</summary>
    public string Title(IReadOnlyList<string> patterns, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{Fill(_random.Pick(patterns))} · {number} ({_words.Mark})");

    public string StoryTitle(int number) => Title(_words.StoryTitles, number);

    public string Summary() => Fill(_random.Pick(_words.Summaries));

    /// <summary>A story of 150 to 400 words below the five headings.</summary>
    public string StoryBody()
    {
        var body = new StringBuilder();
        for (var i = 0; i < _words.Headings.Count; i++)
        {
            body.Append("## ").Append(_words.Headings[i]).Append("\n\n");
            body.Append(Paragraph(_random.Some(_words.Sections[i], i < LongSections ? _random.Between(3, 4) : 2))).Append("\n\n");
        }

        return body.ToString().TrimEnd();
    }

    /// <summary>Sentences on one line.</summary>
    public string Paragraph(IEnumerable<string> patterns) =>
        string.Concat(patterns.Select(Fill).Select(sentence => sentence.EndsWith('。') ? sentence : sentence + ' ')).TrimEnd();

    private string Fill(string pattern)
    {
        var text = new StringBuilder(pattern)
            .Replace("{w}", _who).Replace("{t}", _thing).Replace("{v}", Village).Replace("{c}", _country)
            .Replace("{n}", _random.Between(2, 180).ToString(CultureInfo.InvariantCulture))
            .Replace("{y}", _random.Between(2012, 2027).ToString(CultureInfo.InvariantCulture));
        text[0] = char.ToUpperInvariant(text[0]);
        return text.ToString();
    }

    private string VillageName()
    {
        var name = new StringBuilder();
        for (var left = _random.Between(2, 4); left > 0; left--)
        {
            name.Append(_random.Pick(_words.Syllables));
        }

        name[0] = char.ToUpperInvariant(name[0]);
        return name.ToString();
    }
}
