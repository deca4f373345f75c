using WipoMatch.Api.Rest;
using WipoMatch.Catalog;

namespace WipoMatch.Api.Lists;

/// <summary>Which type the records of a list have.</summary>
internal static class CsvTypes
{
    /// <summary>Whether items of a content type are records.</summary>
    public static bool IsRecord(string contentType, IContentLinks links) =>
        links.Routes.TryGetValue(contentType, out var route) && RecordList.All.Any(list => list.Type == route.ExchangeType);

    /// <summary>The one type that a list can hold, by its content types or by its filter; null when it can hold several.</summary>
    public static string? Of(CatalogQuery question, IContentLinks links)
    {
        var types = question.ContentTypes.Where(type => IsRecord(type, links)).Select(type => links.Routes[type].ExchangeType).Distinct(StringComparer.Ordinal).ToList();
        var chosen = question.Filters.GetValueOrDefault(FacetKeys.Type) ?? [];
        return types is [var only] ? only : chosen is [var one] && types.Contains(one, StringComparer.Ordinal) ? one : null;
    }
}
