// One browser at a time: two of them and their sites are too much for two processors, and pages time out.
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace WipoMatch.BrowserTests.Infrastructure;

/// <summary>Tests of public pages, one after another on a site that nobody changes.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<BrowserFixture>
{
    public const string Name = "browser";
}
