namespace WipoMatch.BrowserTests.Infrastructure;

/// <summary>Tests of pages for people who signed in, on a site of their own beside the one of <see cref="BrowserCollection"/>, because they write.</summary>
[CollectionDefinition(Name)]
public sealed class DeskCollection : ICollectionFixture<BrowserFixture>
{
    public const string Name = "desk";
}
