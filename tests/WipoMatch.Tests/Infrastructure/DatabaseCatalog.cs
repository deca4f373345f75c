using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using WipoMatch.Core.Data;

namespace WipoMatch.Tests.Infrastructure;

/// <summary>Tables, columns, keys and indexes as the database itself tells them, one line each, in ordinal order.</summary>
internal static partial class DatabaseCatalog
{
    private static readonly string[] Sqlite =
    [
        """
        SELECT 'column ' || m.name || '.' || c.name || ' ' || c.type || ' notnull=' || c."notnull" || ' default=' || COALESCE(c.dflt_value, '-') || ' key=' || c.pk AS "Value"
        FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'
        """,
        """
        SELECT 'index ' || m.name || ' ' || i.name || ' unique=' || i."unique" || ' origin=' || i.origin || ' columns=' ||
        (SELECT group_concat(x.name, ',') FROM pragma_index_info(i.name) x) || ' ' ||
        COALESCE((SELECT substr(s.sql, instr(s.sql, ' WHERE ')) FROM sqlite_master s WHERE s.name = i.name AND i.partial), '') AS "Value"
        FROM sqlite_master m, pragma_index_list(m.name) i WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' AND i.origin <> 'pk'
        """,
        """
        SELECT 'reference ' || m.name || '.' || f."from" || ' ' || f."table" || '.' || f."to" || ' ' || f.on_delete || ' ' || f.on_update AS "Value"
        FROM sqlite_master m, pragma_foreign_key_list(m.name) f WHERE m.type = 'table'
        """,
    ];

    private static readonly string[] PostgreSql =
    [
        """
        SELECT concat('column ', c.table_name, '.', c.column_name, ' ', c.data_type, ' ', c.character_maximum_length, ' ', c.numeric_precision, ',', c.numeric_scale, ' ', c.datetime_precision,
        ' nullable=', c.is_nullable, ' default=', c.column_default, ' identity=', c.is_identity, ' ', c.identity_generation, ' ', c.collation_name) AS "Value"
        FROM information_schema.columns c WHERE c.table_schema = 'public'
        """,
        """SELECT concat('index ', tablename, ' ', indexdef) AS "Value" FROM pg_indexes WHERE schemaname = 'public' """,
        """
        SELECT concat('constraint ', conrelid::regclass, ' ', conname, ' ', pg_get_constraintdef(oid)) AS "Value"
        FROM pg_constraint WHERE connamespace = 'public'::regnamespace
        """,
    ];

    public static async Task<IReadOnlyList<string>> ReadAsync(WipoMatchDbContext db)
    {
        var lines = new List<string>();
        foreach (var sql in db.Database.IsSqlite() ? Sqlite : PostgreSql)
        {
            lines.AddRange(await db.Database.SqlQueryRaw<string>(sql).ToListAsync());
        }

        if (db.Database.IsSqlite())
        {
            foreach (var table in await db.Database.SqlQueryRaw<string>("SELECT sql AS \"Value\" FROM sqlite_master WHERE type = 'table'").ToListAsync())
            {
                lines.AddRange(Rules().Matches(table).Select(match => $"rule {table[..table.IndexOf('(', StringComparison.Ordinal)].Trim()} {match.Value}"));
            }
        }

        return [.. lines.Select(line => Spaces().Replace(line, " ").Trim()).Order(StringComparer.Ordinal)];
    }

    [GeneratedRegex("""CONSTRAINT "[^"]+" CHECK \(.*\)|AUTOINCREMENT""", RegexOptions.CultureInvariant)]
    private static partial Regex Rules();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
