using Microsoft.Extensions.Localization;
using WipoMatch.Display;
using WipoMatch.Localization;
using WipoMatch.Search;
using WipoMatch.Taxonomies;

namespace WipoMatch.Core.Display;

/// <summary>Tells readers how their question was understood.</summary>
internal sealed class ListNotes(ITaxonomies taxonomies, IStringLocalizer<Texts> localizer)
{
    public IReadOnlyList<NoteModel> Of(ListQuery query, TextAnswer? answer) => [.. Remarks(query, answer)];

    private IEnumerable<NoteModel> Remarks(ListQuery query, TextAnswer? answer)
    {
        if (query.IsTextCut)
        {
            yield return new NoteModel(localizer.Plural("TextCut", ListQuery.LongestText), []);
        }

        if (answer is { IsLimited: true })
        {
            yield return new NoteModel(localizer["SearchLimited"], []);
        }

        if (answer is { Corrected: { } corrected, AsTyped: { } asTyped })
        {
            yield return new NoteModel(localizer["ShowingFor", corrected], [new MenuLink(localizer["SearchAsTyped", query.Text], query.WithText(asTyped), false)]);
        }

        if (answer is not null && answer.Language != SiteLanguages.Current.Code)
        {
            yield return new NoteModel(localizer["ReadAs", taxonomies.Label(TaxonomyAliases.Languages, answer.Language)], []);
        }
    }
}
