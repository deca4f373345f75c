using Microsoft.Extensions.DependencyInjection;

namespace WipoMatch.Tests.Infrastructure;

/// <summary>How a site of a test is set up.</summary>
public sealed record SiteOptions
{
    /// <summary>The recipe of the empty database: <c>setup</c> or <c>demo</c>.</summary>
    public string Recipe { get; init; } = "setup";

    /// <summary>SQLite, unless <c>WIPOMATCH_TEST_SITE</c> names PostgreSql: <c>eng/test.sh</c> runs the suite on both.</summary>
    public DatabaseKind Database { get; init; } =
        Environment.GetEnvironmentVariable("WIPOMATCH_TEST_SITE") == nameof(DatabaseKind.PostgreSql) ? DatabaseKind.PostgreSql : DatabaseKind.Sqlite;

    /// <summary>Further settings of the host: <c>WipoMatch:Site:DefaultLanguage</c>.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>A clock that the test moves, instead of the right time.</summary>
    public FakeClock? Clock { get; init; }

    /// <summary>
    /// Whether recurring tasks run by themselves and the search index is read at the start, as on a server; otherwise the test runs those that it wants,
    /// and the first search reads the index.
    /// </summary>
    public bool RunsTasks { get; init; } = true;

    /// <summary>
    /// Whether the site itself applies the recipe to an empty database, for tests of first starts. Other sites start from the copy of one that did
    /// where that is the same, see <see cref="PreparedSite"/>.
    /// </summary>
    public bool IsNew { get; init; }

    /// <summary>Services that take the place of the application's: a mail box.</summary>
    public Action<IServiceCollection>? Configure { get; init; }
}
