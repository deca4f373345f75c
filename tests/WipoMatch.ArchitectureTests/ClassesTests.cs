using System.Runtime.CompilerServices;

namespace WipoMatch.ArchitectureTests;

/// <summary>Classes are sealed, abstract or static: nobody inherits by accident.</summary>
public sealed class ClassesTests
{
    /// <summary>Open classes and why they are open.</summary>
    private static readonly Dictionary<string, string> Open = new(StringComparer.Ordinal)
    {
        ["WipoMatch.Modules.ModuleAttribute"] = "ThemeAttribute is one",
        ["Program"] = "the test host inherits from the entry point's class",
    };

    [Fact]
    public void EveryClass_IsSealedAbstractOrStatic() => Problems.None(
        from assembly in Product.Assemblies
        from type in assembly.GetTypes()
        where type is { IsClass: true, IsSealed: false, IsAbstract: false } && !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        where !IsView(type) && !Open.ContainsKey(type.FullName!)
        select $"{type.FullName} is open");

    [Fact]
    public void EveryReason_IsStillNeeded() => Problems.None(
        from name in Open.Keys
        where !Product.Assemblies.SelectMany(assembly => assembly.GetTypes()).Any(type => type.FullName == name && type is { IsSealed: false, IsAbstract: false })
        select $"{name} is listed as open, but is not");

    // Views are compiled by Razor.
    private static bool IsView(Type type) => type.Namespace == "AspNetCoreGeneratedDocument" || type.DeclaringType is { } outer && IsView(outer);
}
