using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.ContentManagement.Metadata;
using WipoMatch.Taxonomies;

namespace WipoMatch.Moderation.Reading;

/// <summary>The countries and themes that an item is about, by which the review desk is narrowed.</summary>
public sealed class ItemPlaces(IContentDefinitionManager definitions, ITaxonomies taxonomies)
{
    /// <summary>The codes that the fields of a facet hold, with blanks between.</summary>
    /// <param name="item">The item.</param>
    /// <param name="facet">A key of <see cref="FacetKeys"/>.</param>
    public string CodesOf(ContentItem item, string facet)
    {
        ArgumentNullException.ThrowIfNull(item);
        var fields = definitions.Find(item.ContentType)?.OwnFields.Where(field => field.Our.Facet == facet && field.FieldType == "TaxonomyField") ?? [];
        return string.Join(' ', fields.SelectMany(field => item.Ids(field.Name).Select(id => taxonomies.Get(field.TaxonomyAlias ?? "").ById(id)?.Code)).OfType<string>().Distinct(StringComparer.Ordinal));
    }
}
