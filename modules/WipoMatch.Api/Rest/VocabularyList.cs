namespace WipoMatch.Api.Rest;

/// <summary>A list of things that have codes: they are few, and always given whole before they are cut into pages.</summary>
/// <param name="Name">The last part of its address: <c>themes</c>.</param>
/// <param name="Singular">What one of them is called.</param>
/// <param name="ListParameters">The parameters of the list.</param>
/// <param name="ItemParameters">The parameters of one thing.</param>
/// <param name="Items">Makes the things in their order.</param>
internal sealed record VocabularyList(
    string Name,
    string Singular,
    Func<ApiParameters, IReadOnlyList<ApiParameter>> ListParameters,
    Func<ApiParameters, IReadOnlyList<ApiParameter>> ItemParameters,
    Func<Vocabularies, ApiQuery, IEnumerable<VocabularyItem>> Items)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<VocabularyList> All { get; } =
    [
        new("themes", "theme", _ => ApiParameters.OfThemes(), _ => [], (vocabularies, _) => vocabularies.Themes()),
        new("countries", "country", parameters => parameters.OfCountries(), _ => [], (vocabularies, query) => vocabularies.Countries(query)),
        new("indicators", "indicator", _ => ApiParameters.OfIndicators(), _ => ApiParameters.OfIndicator(), (vocabularies, query) => vocabularies.Indicators(query)),
    ];
}
