using WipoMatch.Display;

namespace WipoMatch.Theme;

/// <summary>Help stands at the same place of every footer (WCAG 2.2, 3.2.6): second-last.</summary>
internal static class FooterOrder
{
    /// <summary>The menu with the link to the help pages moved to its place, if there is one.</summary>
    public static IReadOnlyList<MenuLink> HelpSecondLast(IReadOnlyList<MenuLink> menu)
    {
        var help = menu.FirstOrDefault(link => link.Url.EndsWith("/help", StringComparison.Ordinal));
        if (help is null || menu.Count < 2)
        {
            return menu;
        }

        var others = menu.Where(link => link != help).ToList();
        others.Insert(others.Count - 1, help);
        return others;
    }
}
