using Xunit.Abstractions;
using Xunit.Sdk;

namespace WipoMatch.Tests.Infrastructure;

/// <summary>
/// Marks tests to which the database of sites makes no difference: they choose their databases themselves or need none. The run over sites on
/// PostgreSQL leaves them out (<c>--filter Runs!=Once</c> in <c>eng/test.sh</c>).
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
[TraitDiscoverer("WipoMatch.Tests.Infrastructure.RunsOnceDiscoverer", "WipoMatch.Tests")]
public sealed class RunsOnceAttribute : Attribute, ITraitAttribute;

/// <summary>Tells xunit the trait of <see cref="RunsOnceAttribute"/> and of <see cref="OnBothDatabasesAttribute"/>.</summary>
public sealed class RunsOnceDiscoverer : ITraitDiscoverer
{
    public IEnumerable<KeyValuePair<string, string>> GetTraits(IAttributeInfo traitAttribute) => [new("Runs", "Once")];
}
