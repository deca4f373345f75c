using Microsoft.Extensions.Localization;
using WipoMatch.Display;

namespace WipoMatch.Following.Searches;

/// <summary>Says what a search asks, in the current language.</summary>
public sealed class SearchWords(IFacetLabels labels, IStringLocalizer<Texts> texts)
{
    /// <summary>The list, the words and the filters by their names.</summary>
    /// <param name="address">The search.</param>
    public string Of(SearchAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var parts = new List<string> { texts["Place-" + address.Place] is { ResourceNotFound: false } place ? place : address.Place };
        if (address.Text.Length > 0)
        {
            parts.Add(texts["Quoted", address.Text]);
        }

        parts.AddRange(address.Filters.Select(filter => texts["FilterIs", labels.Heading(filter.Key), string.Join(texts["ListSeparator"], filter.Value.Select(value => labels.Value(filter.Key, value)))].Value));
        return string.Join(" · ", parts);
    }
}
