using WipoMatch.Catalog;

namespace WipoMatch.Display;

/// <summary>Draws cards of published things for a reader.</summary>
public interface ICardFactory
{
    /// <summary>A card in the current language.</summary>
    /// <param name="set">The thing.</param>
    /// <param name="showKind">Whether the card says what kind of item it is.</param>
    CardModel Create(CatalogSet set, bool showKind = false);
}
