namespace WipoMatch.Core.Recipes.Steps;

/// <summary>Which features of Orchard Core ours stand for.</summary>
internal static class OrchardFeatures
{
    // What these do lives in the platform and is always there.
    private static readonly HashSet<string> Platform = new(StringComparer.Ordinal)
    {
        "OrchardCore.Admin", "OrchardCore.Alias", "OrchardCore.Autoroute", "OrchardCore.BackgroundTasks", "OrchardCore.ContentFields",
        "OrchardCore.ContentLocalization", "OrchardCore.ContentTypes", "OrchardCore.Diagnostics", "OrchardCore.Features", "OrchardCore.HealthChecks",
        "OrchardCore.HomeRoute", "OrchardCore.Localization", "OrchardCore.Markdown", "OrchardCore.Navigation", "OrchardCore.Recipes",
        "OrchardCore.Recipes.Core", "OrchardCore.Resources", "OrchardCore.Roles", "OrchardCore.Scripting", "OrchardCore.Settings",
        "OrchardCore.Sitemaps", "OrchardCore.Themes", "OrchardCore.Title",
    };

    private static readonly Dictionary<string, string> Counterparts = new(StringComparer.Ordinal)
    {
        ["OrchardCore.Apis.GraphQL"] = "WipoMatch.Exchange",
        ["OrchardCore.AuditTrail"] = "WipoMatch.AuditTrail",
        ["OrchardCore.Contents"] = "WipoMatch.Contents",
        ["OrchardCore.Deployment"] = "WipoMatch.Exchange",
        ["OrchardCore.Feeds"] = "WipoMatch.Exchange",
        ["OrchardCore.Indexing"] = "WipoMatch.Search",
        ["OrchardCore.Lucene"] = "WipoMatch.Search",
        ["OrchardCore.Media"] = "WipoMatch.Media",
        ["OrchardCore.Notifications"] = "WipoMatch.Notifications",
        ["OrchardCore.Search"] = "WipoMatch.Search",
        ["OrchardCore.Search.Lucene"] = "WipoMatch.Search",
        ["OrchardCore.Taxonomies"] = "WipoMatch.Taxonomies",
        ["OrchardCore.Users"] = "WipoMatch.Members",
        ["OrchardCore.Workflows"] = "WipoMatch.Workflows",
    };

    /// <summary>Whether the platform itself does what the feature does.</summary>
    public static bool IsAlwaysOn(string id) => Platform.Contains(id);

    /// <summary>Our id for a feature of Orchard Core; any other id is its own.</summary>
    public static string Counterpart(string id) => Counterparts.GetValueOrDefault(id, id);
}
