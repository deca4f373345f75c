using System.Globalization;
using System.Text.Json.Nodes;
using WipoMatch.ContentManagement;
using WipoMatch.Health;

namespace WipoMatch.Taxonomies.Terms;

/// <summary>Whether every term has a label in six languages. Terms of another thesaurus have the languages of their publisher, so nobody is asked to add labels to them.</summary>
internal sealed class LabelsCheck(IContentQueries queries) : IDoctorCheck
{
    private const string Name = "vocabularies";

    public bool NeedsTables => true;

    public async Task<DoctorFinding> CheckAsync(CancellationToken cancellationToken)
    {
        var (terms, missing, foreign) = (0, 0, 0);
        await foreach (var item in queries.StreamAsync([ContentTypes.Taxonomy], ContentVersions.Published, cancellationToken))
        {
            var lines = TermDocument.TermsOf(item).OfType<JsonObject>().Select(term => TermLine.Of(term, 0)).ToList();
            foreign += lines.Count(line => line.Source.Length > 0);
            terms += lines.Count(line => line.Source.Length == 0);
            missing += lines.Where(line => line.Source.Length == 0).Sum(line => line.Missing.Count);
        }

        return missing == 0
            ? new(Name, DoctorState.Green, string.Create(CultureInfo.InvariantCulture, $"{terms} terms have labels in six languages.{Others(foreign)}"))
            : new(Name, DoctorState.Yellow, string.Create(CultureInfo.InvariantCulture, $"{missing} labels of terms are missing. Add them on the page Vocabularies.{Others(foreign)}"));
    }

    private static string Others(int foreign) =>
        foreign == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" {foreign} terms of other thesauri have the labels of their publisher.");
}
