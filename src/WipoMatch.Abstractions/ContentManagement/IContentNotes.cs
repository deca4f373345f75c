using WipoMatch.Display;

namespace WipoMatch.ContentManagement;

/// <summary>What a module says about items in the lists of the desk, for a whole page at once.</summary>
public interface IContentNotes
{
    /// <summary>Notes by content item id; items about which there is nothing to say are left out.</summary>
    /// <param name="items">The items of the page.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    Task<IReadOnlyDictionary<string, ContentNote>> OfAsync(IReadOnlyList<ContentListItem> items, CancellationToken cancellationToken = default);
}

/// <summary>What is said about an item.</summary>
/// <param name="Text">A word or two in the reader's language, or null.</param>
/// <param name="Action">What the person can do, or null.</param>
public sealed record ContentNote(string? Text, MenuLink? Action);
