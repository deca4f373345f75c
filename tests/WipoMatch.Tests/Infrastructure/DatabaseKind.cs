namespace WipoMatch.Tests.Infrastructure;

public enum DatabaseKind
{
    Sqlite,
    PostgreSql,
}

/// <summary>The databases that tests run on.</summary>
public static class DatabaseKinds
{
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
