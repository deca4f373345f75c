using WipoMatch.Catalog;
using WipoMatch.Exchange.Contracts;

namespace WipoMatch.Api.Lists;

/// <summary>Which types the records of a list have. Standing pages are no records.</summary>
internal sealed class ListTypes(IPublishedRecords records)
{
    /// <summary>The content types of a list whose items are records.</summary>
    public IReadOnlyList<string> ContentTypes(CatalogQuery question) => [.. question.ContentTypes.Where(type => records.TypeOf(type) is not null)];

    /// <summary>The one type that a list can hold, by its content types or by its filter; null when it can hold several.</summary>
    public string? Only(CatalogQuery question)
    {
        var all = question.ContentTypes.Select(records.TypeOf).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var chosen = question.Filters.GetValueOrDefault(FacetKeys.Type) ?? [];
        return all is [var only] ? only : chosen is [var one] && all.Contains(one, StringComparer.Ordinal) ? one : null;
    }
}
