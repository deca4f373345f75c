using WipoMatch.Display;

namespace WipoMatch.Theme;

/// <summary>The links of the footer.</summary>
internal static class FooterLinks
{
    /// <summary>The menu as it is drawn.</summary>
    /// <param name="menu">The menu.</param>
    /// <param name="page">The path of the page, which the link to report a problem carries along; null where it should not.</param>
    public static IReadOnlyList<MenuLink> Of(IReadOnlyList<MenuLink> menu, string? page) =>
        HelpSecondLast([.. menu.Select(link => page is not null && IsAt(link, "/report-a-problem") ? link with { Url = $"{link.Url}?page={Uri.EscapeDataString(page)}" } : link)]);

    // Help stands at the same place of every footer (WCAG 2.2, 3.2.6): second-last.
    private static IReadOnlyList<MenuLink> HelpSecondLast(IReadOnlyList<MenuLink> menu)
    {
        var help = menu.FirstOrDefault(link => IsAt(link, "/help"));
        if (help is null || menu.Count < 2)
        {
            return menu;
        }

        var others = menu.Where(link => link != help).ToList();
        others.Insert(others.Count - 1, help);
        return others;
    }

    private static bool IsAt(MenuLink link, string path) => link.Url.EndsWith(path, StringComparison.Ordinal);
}
