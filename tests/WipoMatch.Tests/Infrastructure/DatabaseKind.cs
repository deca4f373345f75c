namespace WipoMatch.Tests.Infrastructure;

public enum DatabaseKind
{
    Sqlite,
    PostgreSql,
}

/// <summary>The databases a theory runs on: <c>[Theory, ClassData(typeof(DatabaseKinds))]</c>.</summary>
public sealed class DatabaseKinds : TheoryData<DatabaseKind>
{
    public DatabaseKinds()
    {
        Add(DatabaseKind.Sqlite);
        if (!PostgresServer.IsLeftOut)
        {
            Add(DatabaseKind.PostgreSql);
        }
    }
}
