namespace WipoMatch.Taxonomies;

/// <summary>A taxonomy ready for use.</summary>
public sealed class TaxonomyView
{
    private readonly Dictionary<string, TermView> _byCode;
    private readonly Dictionary<string, TermView> _byId;

    /// <summary>A taxonomy.</summary>
    /// <param name="contentItemId">Its content item id.</param>
    /// <param name="alias">Its alias.</param>
    /// <param name="terms">Its terms in order.</param>
    public TaxonomyView(string contentItemId, string alias, IReadOnlyList<TermView> terms)
    {
        ContentItemId = contentItemId;
        Alias = alias;
        Terms = terms;
        _byCode = terms.ToDictionary(term => term.Code, StringComparer.Ordinal);
        _byId = terms.ToDictionary(term => term.ContentItemId, StringComparer.Ordinal);
    }

    /// <summary>The content item id; empty when there is no such taxonomy.</summary>
    public string ContentItemId { get; }

    /// <summary>The alias.</summary>
    public string Alias { get; }

    /// <summary>The terms in order.</summary>
    public IReadOnlyList<TermView> Terms { get; }

    /// <summary>The term with this code, or null.</summary>
    /// <param name="code">Case matters.</param>
    public TermView? ByCode(string? code) => code is not null && _byCode.TryGetValue(code, out var term) ? term : null;

    /// <summary>The term with this id, or null.</summary>
    /// <param name="contentItemId">The id.</param>
    public TermView? ById(string? contentItemId) =>
        contentItemId is not null && _byId.TryGetValue(contentItemId, out var term) ? term : null;
}
