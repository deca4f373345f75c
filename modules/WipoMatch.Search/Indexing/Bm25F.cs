using System.Runtime.InteropServices;

namespace WipoMatch.Search.Indexing;

/// <summary>
/// Scores by BM25F: Robertson, Zaragoza, Taylor, Simple BM25 extension to multiple weighted fields (2004). The documents of a language
/// are a collection of their own.
/// </summary>
/// <param name="totals">All live documents of the language.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly struct Bm25F(LanguageTotals totals)
{
    private const double Saturation = 1.2;
    private const double LengthShare = 0.75;
    private const double TitleWeight = 4;
    private const double SummaryWeight = 2;
    private const double BodyWeight = 1;
    private const double KeywordWeight = 4;
    private const double ExactBoost = 1.15;

    private readonly double _title = Mean(totals.Title, totals.Documents);
    private readonly double _summary = Mean(totals.Summary, totals.Documents);
    private readonly double _body = Mean(totals.Body, totals.Documents);

    /// <summary>How often a document has a word, with regard to the weights and lengths of its fields.</summary>
    public double Frequency(FieldCounts count, FieldCounts length) =>
        (TitleWeight * Share(count.Title, length.Title, _title)) +
        (SummaryWeight * Share(count.Summary, length.Summary, _summary)) +
        (BodyWeight * Share(count.Body, length.Body, _body)) +
        (count.Keywords > 0 ? KeywordWeight : 0);

    /// <summary>How much a word tells that so many documents have.</summary>
    public double Rarity(int having) => Math.Log(1 + ((totals.Documents - having + 0.5) / (having + 0.5)));

    /// <summary>What one word adds to the score of a document.</summary>
    public static double Score(double rarity, double frequency, bool isExact) =>
        rarity * frequency / (Saturation + frequency) * (isExact ? ExactBoost : 1);

    private static double Share(int count, int length, double mean) =>
        count == 0 ? 0 : count / (1 - LengthShare + (LengthShare * (mean > 0 ? length / mean : 1)));

    private static double Mean(long sum, int documents) => documents == 0 ? 0 : (double)sum / documents;
}
