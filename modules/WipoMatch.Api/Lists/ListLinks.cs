using WipoMatch.Catalog;
using WipoMatch.Display;

namespace WipoMatch.Api.Lists;

/// <summary>Links to a list as JSON, and as comma separated values where it holds one type.</summary>
internal sealed class ListLinks(ListTypes types) : IListLinks
{
    public IReadOnlyList<ListLink> Of(string url, CatalogQuery? question)
    {
        var json = new ListLink("JSON", "application/json", With(url, "json"));
        return question is null || types.Only(question) is not null ? [json, new("CSV", "text/csv", With(url, "csv"))] : [json];
    }

    private static string With(string url, string format) => $"{url}{(url.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{ListFormats.FormatKey}={format}";
}
