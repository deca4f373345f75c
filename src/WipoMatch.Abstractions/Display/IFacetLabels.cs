namespace WipoMatch.Display;

/// <summary>The words for facets and their values in the current language.</summary>
public interface IFacetLabels
{
    /// <summary>The heading of a facet.</summary>
    /// <param name="key">A key of <see cref="Catalog.FacetKeys"/>.</param>
    string Heading(string key);

    /// <summary>The label of a value; the value itself when it is not known.</summary>
    /// <param name="key">A key of <see cref="Catalog.FacetKeys"/>.</param>
    /// <param name="value">The value.</param>
    string Value(string key, string value);
}
