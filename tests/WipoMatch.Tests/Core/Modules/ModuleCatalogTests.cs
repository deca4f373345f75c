using WipoMatch.Core;
using WipoMatch.Core.Modules;
using WipoMatch.Modules;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Core.Modules;

public sealed class ModuleCatalogTests
{
    [Fact]
    public void FromModules_AnyOrder_PutsDependenciesFirst()
    {
        var catalog = ModuleCatalog.FromModules([Module("D", "B", "C"), Module("B", "A"), Module("C", "A"), Module("A"), Module("E")]);

        Assert.Equal(["A", "B", "C", "D", "E"], catalog.Modules.Select(module => module.Id));
    }

    [Fact]
    public void FromModules_DependencyThatSortsLater_StillComesFirst()
    {
        var catalog = ModuleCatalog.FromModules([Module("A", "Z"), Module("M"), Module("Z")]);

        Assert.Equal(["Z", "A", "M"], catalog.Modules.Select(module => module.Id));
    }

    [Fact]
    public void FromModules_Circle_IsNamed()
    {
        var refusal = Assert.Throws<StartupException>(() => ModuleCatalog.FromModules([Module("X", "A"), Module("A", "B"), Module("B", "C"), Module("C", "A")]));

        Assert.Contains("A → B → C → A", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FromModules_DependencyOnItself_IsACircle()
    {
        var refusal = Assert.Throws<StartupException>(() => ModuleCatalog.FromModules([Module("A", "A")]));

        Assert.Contains("A → A", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FromModules_UnknownDependency_IsNamed()
    {
        var refusal = Assert.Throws<StartupException>(() => ModuleCatalog.FromModules([Module("A", "Ghost")]));

        Assert.Contains("'A'", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("'Ghost'", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FromModules_FeatureThatNeedsAnUnknownOne_IsNamed()
    {
        var module = Module("A") with { Features = [new FeatureAttribute { Id = "A.More", Name = "More", Dependencies = ["A.Less"] }] };

        var refusal = Assert.Throws<StartupException>(() => ModuleCatalog.FromModules([module]));

        Assert.Contains("'A.Less'", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void RequireFeature_UnknownId_NamesWhoUsesIt()
    {
        var catalog = ModuleCatalog.FromModules([Module("A")]);

        catalog.RequireFeature("A", "A test");
        var refusal = Assert.Throws<StartupException>(() => catalog.RequireFeature("B", "A test"));

        Assert.Contains("A test names the feature 'B'", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FromAssemblies_OfTheApplication_ReadsManifestsAndPassesOverTheRest()
    {
        var catalog = ModuleCatalog.FromAssemblies(TestModules.Catalog.Modules.Select(module => module.Assembly).Append(typeof(object).Assembly));

        Assert.Equal(TestModules.Catalog.Modules.Select(module => module.Id), catalog.Modules.Select(module => module.Id));
        Assert.Contains(catalog.Modules, module => module.IsTheme);
        Assert.All(catalog.Modules, module => Assert.All(
            module.Dependencies, dependency => Assert.True(Place(catalog, dependency) < Place(catalog, module.Id))));
    }

    private static int Place(ModuleCatalog catalog, string id) => catalog.Modules.ToList().FindIndex(module => module.Id == id);

    private static ModuleDescriptor Module(string id, params string[] dependencies) => new()
    {
        Id = id,
        Name = id,
        Description = "",
        Category = "Tests",
        Dependencies = dependencies,
        Features = [],
        IsTheme = false,
        Assembly = typeof(Assert).Assembly,
    };
}
