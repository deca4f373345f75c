using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using WipoMatch.Matching.Eligibility;
using WipoMatch.Matching.Engine;
using WipoMatch.Matching.Reasons;

namespace WipoMatch.Matching.Verbs;

/// <summary>Suggestions as lines of a table, the reasons as JSON in the last column.</summary>
internal sealed class SuggestionLines(ReasonTexts texts)
{
    private const string Header = "need\toffer\trank\tscore\treasons";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The header and a line for each suggestion, with reasons in the current language.</summary>
    public IEnumerable<string> Write(IEnumerable<NeedSuggestions> all, Gate gate) =>
        all.SelectMany(found => found.Suggestions.Select(suggestion => Line(found.Need, suggestion, gate))).Prepend(Header);

    private string Line(Need need, Suggestion suggestion, Gate gate)
    {
        var reasons = suggestion.Score.Reasons.Select(reason => new
        {
            reason.Code,
            reason.Weight,
            reason.Value,
            reason.Contribution,
            Text = texts.Text(reason, need, suggestion, gate),
        });
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{need.Id}\t{suggestion.Offer.Id}\t{suggestion.Rank}\t{suggestion.Score.Total:F6}\t{JsonSerializer.Serialize(reasons, Json)}");
    }
}
