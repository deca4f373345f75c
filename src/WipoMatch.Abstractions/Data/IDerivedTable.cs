using WipoMatch.ContentManagement;

namespace WipoMatch.Data;

/// <summary>
/// A table whose rows are derived from live content and nothing else, at most one row an item. Handlers keep it up to date; the verb
/// <c>reindex</c> makes it anew. Entities have the columns <c>ContentItemId</c> (the key) and <c>Stamp</c>.
/// </summary>
public interface IDerivedTable
{
    /// <summary>What the rows are, for people at a command line: <c>search documents</c>.</summary>
    string Name { get; }

    /// <summary>The entity; an <see cref="IDerivedRow"/> that System.Text.Json writes and reads without loss.</summary>
    Type RowType { get; }

    /// <summary>Makes the rows of items as they are live now; reads only.</summary>
    /// <param name="items">Live versions, a few hundred at most.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The rows without their stamps; items of a kind that has none are left out.</returns>
    Task<IReadOnlyList<IDerivedRow>> BuildAsync(IReadOnlyList<ContentItem> items, CancellationToken cancellationToken);
}

/// <summary>A row of a derived table.</summary>
public interface IDerivedRow
{
    /// <summary>The item it is derived from.</summary>
    string ContentItemId { get; }

    /// <summary>The content stamp of the transaction that wrote it.</summary>
    long Stamp { get; set; }
}
