using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using WipoMatch.Core.Backup.Tables;
using WipoMatch.Core.Data;

namespace WipoMatch.Tests.Core.Backup;

/// <summary>Two rows in every table of the model, one full of awkward values, the other as empty as it may be.</summary>
internal static class SampleRows
{
    // Not in the canonical form: a backup changes no byte of it.
    private const string Document = """{ "b":1.10, "a" : [ 1e2, "\u00e9 ﷺ 🌱" ] }""";

    public static async Task AddAsync(WipoMatchDbContext db)
    {
        var tables = BackupTables.Of(db).Select(table => table.Name).ToList();
        foreach (var entity in db.Model.GetEntityTypes().Where(entity => tables.Contains(entity.GetTableName()!)).OrderBy(entity => tables.IndexOf(entity.GetTableName()!)))
        {
            for (var number = 1; number <= 2; number++)
            {
                var entry = db.Entry(Activator.CreateInstance(entity.ClrType)!);
                foreach (var property in entity.GetProperties())
                {
                    entry.Property(property.Name).CurrentValue = Value(property, number);
                }

                entry.State = EntityState.Added;
            }

            await db.SaveChangesAsync();
        }
    }

    // The same kind of value in every column, so that references fit.
    private static object? Value(IProperty property, int number)
    {
        if (property.IsNullable && number == 2)
        {
            return null;
        }

        return Type.GetTypeCode(Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType) switch
        {
            TypeCode.String when property.FindAnnotation("WipoMatch:Document") is not null => Document,
            TypeCode.String when property.IsKey() || property.IsForeignKey() || property.GetMaxLength() < 40 => number == 1 ? "B" : "a",
            TypeCode.String => number == 1 ? "“Ünï” \\ \"q\" \t\r\n اللغة 🌱 é\u0301 " : "",
            TypeCode.Boolean => number == 1,
            TypeCode.Int32 => number == 1 ? int.MaxValue : -number,
            TypeCode.Int64 => property.IsKey() || property.IsForeignKey() ? number * 1000L : number == 1 ? 9_007_199_254_740_993L : -number,
            TypeCode.Double => number == 1 ? 0.1 + 0.2 : -1e-7,
            TypeCode.DateTime => new DateTime(2026, 2, 28, 23, 59, 59, 7 * (number - 1), DateTimeKind.Utc),
            _ when property.ClrType == typeof(DateOnly) || property.ClrType == typeof(DateOnly?) => new DateOnly(1987, 4, number),
            _ => throw new NotSupportedException($"Give {property.DeclaringType.Name}.{property.Name} a sample value here; it is a {property.ClrType}."),
        };
    }
}
