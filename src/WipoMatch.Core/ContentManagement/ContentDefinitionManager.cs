using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using WipoMatch.ContentManagement.Metadata;
using WipoMatch.Data;

namespace WipoMatch.Core.ContentManagement;

/// <summary>
/// The content types of the database. Within a transaction that changed them the scope sees its own change; everybody else sees it
/// after the commit.
/// </summary>
internal sealed class ContentDefinitionManager(
    DbContext db, DefinitionCache cache, IStamps stamps, IWriteTransactions transactions) : IContentDefinitionManager
{
    private Definitions? _own;

    public IReadOnlyDictionary<string, ContentTypeDefinition> Types => Current.Types;

    private Definitions Current => _own ?? cache.Get(stamps.Get(StampNames.Definitions), Load);

    public ContentTypeDefinition? Find(string name) => Types.GetValueOrDefault(name);

    public async Task<bool> MergeAsync(JsonObject step, CancellationToken cancellationToken = default)
    {
        var changed = false;
        await transactions.RunAsync(
            async token =>
            {
                var rows = await db.Set<DefinitionRow>().ToDictionaryAsync(row => row.Name, StringComparer.Ordinal, token);
                foreach (var (name, record) in DefinitionMerge.Records(step))
                {
                    changed |= Merge(rows, name, record);
                }

                if (changed)
                {
                    await db.SaveChangesAsync(token);
                    await transactions.RaiseAsync(StampNames.Definitions, token);
                    _own = Load();
                }
            },
            cancellationToken);
        return changed;
    }

    private bool Merge(Dictionary<string, DefinitionRow> rows, string name, JsonObject record)
    {
        if (!rows.TryGetValue(name, out var row))
        {
            rows[name] = row = new DefinitionRow { Name = name, Data = ContentJson.Write(record) };
            db.Add(row);
            return true;
        }

        var merged = ContentJson.Write(DefinitionMerge.Into(ContentJson.Read(row.Data), record));
        if (merged == row.Data)
        {
            return false;
        }

        row.Data = merged;
        return true;
    }

    private Definitions Load()
    {
        var records = db.Set<DefinitionRow>().AsNoTracking().ToList()
            .ToDictionary(row => row.Name, row => ContentJson.Read(row.Data), StringComparer.Ordinal);
        return new Definitions(records, DefinitionJson.Build(records));
    }
}
