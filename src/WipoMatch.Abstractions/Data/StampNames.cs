namespace WipoMatch.Data;

/// <summary>The stamps that drive caches and search segments in every process.</summary>
public static class StampNames
{
    /// <summary>Published content, its slugs and its search documents.</summary>
    public const string Content = "content";

    /// <summary>Content definitions, taxonomies and country groups.</summary>
    public const string Definitions = "definitions";

    /// <summary>Settings, features, roles.</summary>
    public const string Settings = "settings";

    /// <summary>
    /// Data was replaced as a whole, by a restore or a rebuilding of derived rows: whoever follows rows by their stamps begins anew.
    /// </summary>
    public const string Rebuilt = "rebuilt";
}
