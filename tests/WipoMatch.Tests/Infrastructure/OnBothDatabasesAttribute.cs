using System.Reflection;
using Xunit.Sdk;

namespace WipoMatch.Tests.Infrastructure;

/// <summary>Runs a theory on each database that is not left out: <c>[Theory, OnBothDatabases]</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
[TraitDiscoverer("WipoMatch.Tests.Infrastructure.RunsOnceDiscoverer", "WipoMatch.Tests")]
public sealed class OnBothDatabasesAttribute : DataAttribute, ITraitAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => DatabaseKinds.All.Select(kind => new object[] { kind });
}
