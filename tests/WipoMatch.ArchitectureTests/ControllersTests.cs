using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Routing;
using WipoMatch.Display;

namespace WipoMatch.ArchitectureTests;

/// <summary>Every action says by which method it is called and who may call it.</summary>
public sealed class ControllersTests
{
    /// <summary>Actions that answer to any method, with the reason.</summary>
    private static readonly Dictionary<string, string> AnyMethod = new(StringComparer.Ordinal)
    {
        ["ErrorController.Show"] = "an error page follows a request of any method",
    };

    [Fact]
    public void EveryController_IsSealedAndNamedSo() => Problems.None(
        from controller in Controllers()
        where !controller.IsSealed || !controller.Name.EndsWith("Controller", StringComparison.Ordinal)
        select $"{controller.FullName} must be sealed and its name end in Controller");

    [Fact]
    public void EveryAction_NamesItsMethod() => Problems.None(
        from action in Actions()
        where !AnyMethod.ContainsKey(Name(action)) && !action.GetCustomAttributes<HttpMethodAttribute>().Any()
        select $"{Name(action)} has no [HttpGet], [HttpPost] …");

    [Fact]
    public void EveryAction_IsPublicOrGuarded() => Problems.None(
        from action in Actions()
        let guards = action.GetCustomAttributes<AuthorizeAttribute>().Concat(action.DeclaringType!.GetCustomAttributes<AuthorizeAttribute>())
        where !guards.Any() && !IsPublicPage(action) && !IsForAll(action)
        select $"{Name(action)} is neither a [PublicPage] nor [PublicData], nor guarded, nor [AllowAnonymous]");

    [Fact]
    public void NoAction_IsGuardedAndOpen() => Problems.None(
        from action in Actions()
        where action.IsDefined(typeof(AuthorizeAttribute)) && (IsForAll(action) || IsPublicPage(action))
        select $"{Name(action)} is guarded, but open to all");

    [Fact]
    public void PublicPages_AreReadOnly() => Problems.None(
        from action in Actions()
        where IsPublicPage(action) && action.GetCustomAttributes<HttpMethodAttribute>().SelectMany(method => method.HttpMethods).Any(method => method != "GET")
        select $"{Name(action)} is a public page, but takes more than GET");

    [Fact]
    public void EveryReason_IsStillNeeded() => Problems.None(
        from name in AnyMethod.Keys
        where !Actions().Any(action => Name(action) == name)
        select $"{name} is listed, but does not exist");

    private static IEnumerable<Type> Controllers() =>
        Product.Assemblies.SelectMany(assembly => assembly.GetTypes()).Where(type => type.IsSubclassOf(typeof(ControllerBase)) && !type.IsAbstract);

    private static IEnumerable<MethodInfo> Actions() => Controllers()
        .SelectMany(controller => controller.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        .Where(method => !method.IsSpecialName && !method.IsDefined(typeof(NonActionAttribute)));

    private static bool IsPublicPage(MethodInfo action) =>
        new[] { typeof(PublicReadingAttribute), typeof(PublicDataAttribute) }.Any(mark => action.IsDefined(mark) || action.DeclaringType!.IsDefined(mark));

    private static bool IsForAll(MethodInfo action) =>
        action.IsDefined(typeof(AllowAnonymousAttribute)) || action.DeclaringType!.IsDefined(typeof(AllowAnonymousAttribute));

    private static string Name(MethodInfo action) => $"{action.DeclaringType!.Name}.{action.Name}";
}
