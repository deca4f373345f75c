namespace WipoMatch.Display;

/// <summary>Names public pages that are neither content items nor at an address without variable parts, for the map of the site.</summary>
public interface IPagePaths
{
    /// <summary>The paths below the language: <c>/themes/green-innovation</c>.</summary>
    IEnumerable<string> List();
}
