using Microsoft.AspNetCore.Mvc.Razor;
using WipoMatch.Core.Modules;

namespace WipoMatch.Core.Web;

/// <summary>
/// Lets a theme redraw a module's view: <c>Views/{theme id}/{controller}/{view}.cshtml</c> in the theme wins over
/// <c>Views/{controller}/{view}.cshtml</c> in the module. Equal paths in two libraries would be decided by the order of assemblies.
/// </summary>
internal sealed class ThemeViewLocations(ModuleCatalog modules) : IViewLocationExpander
{
    private readonly string[] _themes = [.. modules.Modules.Where(module => module.IsTheme).Select(module => module.Id)];

    public void PopulateValues(ViewLocationExpanderContext context)
    {
    }

    public IEnumerable<string> ExpandViewLocations(ViewLocationExpanderContext context, IEnumerable<string> viewLocations) =>
        _themes.SelectMany(theme => new[] { $"/Views/{theme}/{{1}}/{{0}}.cshtml", $"/Views/{theme}/Shared/{{0}}.cshtml" }).Concat(viewLocations);
}
