using System.Text.Json.Nodes;
using WipoMatch.Catalog;

namespace WipoMatch.Exchange.Contracts;

/// <summary>Live items as exchange records, for other ways out than a file. Nothing that is not published is read.</summary>
public interface IPublishedRecords
{
    /// <summary>The records of live items.</summary>
    /// <param name="entries">The items; a few hundred at most.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>Records in the order of the entries; an item that is no longer live, or is of a type that is not exchanged, is left out.</returns>
    Task<IReadOnlyList<PublishedRecord>> ReadAsync(IReadOnlyList<CatalogEntry> entries, CancellationToken cancellationToken = default);

    /// <summary>The <c>type</c> of records of a content type, or null when it is not exchanged.</summary>
    /// <param name="contentType">The content type.</param>
    string? TypeOf(string contentType);

    /// <summary>The canonical text of a record: keys of records in their fixed order, others behind them in ordinal order, no blanks.</summary>
    /// <param name="record">The record.</param>
    string Write(JsonObject record);
}

/// <summary>A live item and its record.</summary>
/// <param name="Entry">The item in the catalogue.</param>
/// <param name="Record">The record; the caller may change it.</param>
public sealed record PublishedRecord(CatalogEntry Entry, JsonObject Record);
