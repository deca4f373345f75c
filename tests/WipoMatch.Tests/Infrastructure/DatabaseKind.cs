namespace WipoMatch.Tests.Infrastructure;

public enum DatabaseKind
{
    Sqlite,
    PostgreSql,
}

/// <summary>The databases a theory runs on: <c>[Theory, ClassData(typeof(DatabaseKinds))]</c>.</summary>
public sealed class DatabaseKinds : TheoryData<DatabaseKind>
{
    public DatabaseKinds() => AddRange([.. All]);

    /// <summary>The databases that are not left out.</summary>
    public static IReadOnlyList<DatabaseKind> All { get; } =
        PostgresServer.IsLeftOut ? [DatabaseKind.Sqlite] : [DatabaseKind.Sqlite, DatabaseKind.PostgreSql];

    /// <summary>Each value on each database.</summary>
    public static TheoryData<DatabaseKind, T> Each<T>(params IReadOnlyList<T> values)
    {
        var rows = new TheoryData<DatabaseKind, T>();
        foreach (var value in values)
        {
            foreach (var kind in All)
            {
                rows.Add(kind, value);
            }
        }

        return rows;
    }
}
