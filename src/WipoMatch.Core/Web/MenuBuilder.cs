using WipoMatch.Display;
using WipoMatch.Localization;
using WipoMatch.Modules;
using WipoMatch.Navigation;
using WipoMatch.Security;

namespace WipoMatch.Core.Web;

/// <summary>Builds a menu from what the modules contribute; entries of features that are off and entries that the reader may not open are left out.</summary>
internal sealed class MenuBuilder(IEnumerable<INavigationProvider> providers, IFeatures features, ICurrentUser user)
{
    public IReadOnlyList<MenuLink> Build(string menu, string path)
    {
        var builder = new NavigationBuilder(menu);
        foreach (var provider in providers.Where(provider => features.IsEnabled(provider.GetType())))
        {
            provider.BuildNavigation(builder);
        }

        var prefix = "/" + SiteLanguages.Current.Code;
        var shown = builder.Entries.Where(entry => entry.Permission is not { } permission || user.May(permission)).OrderBy(entry => entry.Position).ToList();
        var current = shown.Where(entry => IsAt(path, prefix + entry.Path)).MaxBy(entry => entry.Path.Length);
        return [.. shown.Select(entry => new MenuLink(entry.Text, prefix + entry.Path, entry == current))];
    }

    private static bool IsAt(string path, string url) =>
        path == url || path.StartsWith(url + "/", StringComparison.Ordinal);
}
