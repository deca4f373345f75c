namespace WipoMatch.Taxonomies;

/// <summary>The taxonomies in force, kept in memory and renewed when they change.</summary>
public interface ITaxonomies
{
    /// <summary>The taxonomy with this alias.</summary>
    /// <param name="alias">One of <see cref="TaxonomyAliases"/>, or one that was added.</param>
    /// <returns>The taxonomy; one without terms when there is none with the alias.</returns>
    TaxonomyView Get(string alias);

    /// <summary>The taxonomy with this content item id, or null.</summary>
    /// <param name="contentItemId">The id.</param>
    TaxonomyView? Find(string contentItemId);

    /// <summary>The label of a term in the current language; the code itself when the term is not known.</summary>
    /// <param name="alias">The taxonomy.</param>
    /// <param name="code">The term's code.</param>
    string Label(string alias, string code);
}
