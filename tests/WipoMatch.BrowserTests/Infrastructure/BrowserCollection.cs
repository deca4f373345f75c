namespace WipoMatch.BrowserTests.Infrastructure;

/// <summary>All browser tests, one after another.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<BrowserFixture>
{
    public const string Name = "browser";
}
