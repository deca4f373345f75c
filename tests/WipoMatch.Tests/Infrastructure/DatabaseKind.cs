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
}
