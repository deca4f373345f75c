using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Razor.Compilation;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Display;
using WipoMatch.Hosting;
using WipoMatch.Security;

namespace WipoMatch.Core.Modules;

/// <summary>Stops the start when a module names a view or a permission that does not exist, before a reader meets it.</summary>
public static class ModuleChecks
{
    private static readonly string[] ThemeViews =
    [
        "_Layout", "_List", "_Card", "_Cover", "_Tag", "_Facets", "_Pills", "_Pagination", "_SortLinks", "_SearchBox", "_EmptyState", "_Stat",
        "_Map", "_BarChart", "_SummaryList", "_Breadcrumbs", "_Note", "_Languages", "Error",
    ];

    /// <summary>Runs all checks.</summary>
    /// <param name="services">The host's services.</param>
    /// <exception cref="StartupException">Something does not exist.</exception>
    /// <exception cref="SettingException">A setting of a module is wrong.</exception>
    public static void Run(IServiceProvider services)
    {
        var views = new ViewsFeature();
        services.GetRequiredService<ApplicationPartManager>().PopulateFeature(views);
        var paths = views.ViewDescriptors.Select(view => view.RelativePath).ToHashSet(StringComparer.OrdinalIgnoreCase);
        CheckViews(paths, services.GetServices<IPageSection>());
        CheckPermissions([.. services.GetServices<IPermissionProvider>()], services.GetRequiredService<ModuleCatalog>());
        foreach (var check in services.GetServices<IStartCheck>())
        {
            check.Check();
        }
    }

    /// <summary>Every view that the theme owes and every section's view exists.</summary>
    /// <param name="paths">The paths of all compiled views.</param>
    /// <param name="sections">The sections.</param>
    /// <exception cref="StartupException">A view is missing.</exception>
    public static void CheckViews(IReadOnlySet<string> paths, IEnumerable<IPageSection> sections)
    {
        foreach (var view in ThemeViews.Where(view => !paths.Contains($"/Views/Shared/{view}.cshtml")))
        {
            throw new StartupException($"The theme has no view '{view}'. Add Views/Shared/{view}.cshtml to it.");
        }

        foreach (var component in sections.Select(section => section.ViewComponent))
        {
            var name = component.Name.EndsWith("ViewComponent", StringComparison.Ordinal) ? component.Name[..^"ViewComponent".Length] : component.Name;
            var path = $"/Views/Shared/Components/{name}/Default.cshtml";
            if (!paths.Contains(path))
            {
                throw new StartupException($"The section '{component.FullName}' has no view. Add {path[1..]} to its module.");
            }
        }
    }

    /// <summary>Every permission has one owner, and roles and controllers name only permissions and roles that exist.</summary>
    /// <param name="providers">The permission providers.</param>
    /// <param name="modules">The modules.</param>
    /// <exception cref="StartupException">A permission or role is not declared, or declared twice.</exception>
    public static void CheckPermissions(IReadOnlyList<IPermissionProvider> providers, ModuleCatalog modules)
    {
        var declared = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in providers.SelectMany(provider => provider.Permissions).Select(permission => permission.Name).Where(name => !declared.Add(name)))
        {
            throw new StartupException($"The permission '{name}' is declared twice. Rename one of them.");
        }

        foreach (var (role, permissions) in providers.SelectMany(provider => provider.DefaultStereotypes))
        {
            if (!RoleNames.All.Contains(role, StringComparer.Ordinal))
            {
                throw new StartupException($"A permission provider names the role '{role}', which does not exist. Use one of RoleNames.");
            }

            foreach (var permission in permissions)
            {
                Require(declared, permission.Name, $"The role '{role}'");
            }
        }

        foreach (var type in modules.Modules.SelectMany(module => module.Assembly.GetTypes()))
        {
            foreach (var policy in Policies(type))
            {
                Require(declared, policy, $"The class '{type.FullName}'");
            }
        }
    }

    private static IEnumerable<string> Policies(Type type) => type.GetCustomAttributes<AuthorizeAttribute>()
        .Concat(type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).SelectMany(method => method.GetCustomAttributes<AuthorizeAttribute>()))
        .Select(attribute => attribute is RequiresPermissionAttribute required ? required.Permission : attribute.Policy)
        .OfType<string>();

    private static void Require(HashSet<string> declared, string permission, string usedBy)
    {
        if (!declared.Contains(permission))
        {
            throw new StartupException($"{usedBy} names the permission '{permission}', which no module declares. Add it to a Permissions.cs or correct the name.");
        }
    }
}
