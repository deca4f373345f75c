using System.Text.Json.Nodes;

namespace WipoMatch.Exchange.Contracts;

/// <summary>Writes comma separated values as an export does: UTF-8, guarded against formulas, lines end in a line feed.</summary>
public interface ICsvFiles
{
    /// <summary>Writes records of one type.</summary>
    /// <param name="type">The type of all records: <c>story</c>.</param>
    /// <param name="records">The records; any number, since they pass through a file.</param>
    /// <param name="target">Where to; it must take writing that does not wait, and stays open.</param>
    /// <param name="cancellationToken">Stops writing.</param>
    Task WriteAsync(string type, IAsyncEnumerable<JsonObject> records, Stream target, CancellationToken cancellationToken = default);

    /// <summary>Writes things that are no records.</summary>
    /// <param name="rows">The things, all with the same keys; keys of objects within them become columns with a dot.</param>
    /// <param name="target">Where to; it must take writing that does not wait, and stays open.</param>
    /// <param name="cancellationToken">Stops writing.</param>
    Task WriteAsync(IReadOnlyList<JsonObject> rows, Stream target, CancellationToken cancellationToken = default);
}
