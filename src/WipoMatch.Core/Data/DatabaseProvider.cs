namespace WipoMatch.Core.Data;

/// <summary>The databases on which the site runs.</summary>
public enum DatabaseProvider
{
    /// <summary>One file in the data folder.</summary>
    Sqlite,

    /// <summary>A server.</summary>
    PostgreSql,
}
