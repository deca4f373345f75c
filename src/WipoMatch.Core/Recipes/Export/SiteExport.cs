using System.Text.Json.Nodes;
using WipoMatch.Core.Modules;
using WipoMatch.Core.Security;
using WipoMatch.Localization;
using WipoMatch.Modules;
using WipoMatch.Settings;

namespace WipoMatch.Core.Recipes.Export;

/// <summary>Writes what surrounds content: features, settings, roles.</summary>
internal sealed class SiteExport(RoleStore roles, ISiteService site, IFeatures features, ModuleCatalog modules)
{
    private static readonly (string Feature, string[] Parts)[] OrchardFeatures =
    [
        ("OrchardCore.Contents", []),
        ("OrchardCore.ContentTypes", []),
        ("OrchardCore.ContentFields", []),
        ("OrchardCore.Title", ["TitlePart"]),
        ("OrchardCore.Alias", ["AliasPart"]),
        ("OrchardCore.Autoroute", ["AutoroutePart"]),
        ("OrchardCore.Markdown", ["MarkdownBodyPart"]),
        ("OrchardCore.Localization", ["LocalizationPart"]),
        ("OrchardCore.ContentLocalization", ["LocalizationPart"]),
        ("OrchardCore.Taxonomies", []),
        ("OrchardCore.Media", ["MediaField"]),
    ];

    /// <summary>The features that an Orchard Core site needs to read the file; for a whole site also which of ours are on and off.</summary>
    /// <param name="definitions">The step <c>ContentDefinition</c>.</param>
    /// <param name="isWholeSite">Whether ours go along.</param>
    /// <param name="hasRoles">Whether the file holds roles.</param>
    public JsonObject Features(JsonObject definitions, bool isWholeSite, bool hasRoles)
    {
        var used = Used(definitions);
        var own = isWholeSite ? modules.FeatureIds.Order(StringComparer.Ordinal).ToList() : [];
        var needed = OrchardFeatures.Where(feature => feature.Parts.Length == 0 || feature.Parts.Any(used.Contains)).Select(feature => feature.Feature);
        return new JsonObject
        {
            ["name"] = "feature",
            ["enable"] = Texts([.. needed, .. hasRoles ? ["OrchardCore.Roles"] : Array.Empty<string>(), .. own.Where(features.IsEnabled)]),
            ["disable"] = Texts(own.Where(id => !features.IsEnabled(id))),
        };
    }

    /// <summary>The settings of the site that Orchard Core knows, and ours.</summary>
    public JsonObject Settings() => new()
    {
        ["name"] = "settings",
        ["SiteName"] = site.Current.SiteName,
        ["TimeZoneId"] = site.Current.TimeZone,
        ["LocalizationSettings"] = new JsonObject
        {
            ["DefaultCulture"] = Cultures.ToOrchard(site.Current.DefaultLanguage),
            ["SupportedCultures"] = Texts(SiteLanguages.All.Select(language => Cultures.ToOrchard(language.Code))),
        },
        ["WipoMatchSettings"] = new JsonObject { ["IsDemonstration"] = site.Current.IsDemonstration },
    };

    /// <summary>The roles with exactly their permissions.</summary>
    public async Task<JsonObject> RolesAsync(CancellationToken cancellationToken) => new()
    {
        ["name"] = "Roles",
        ["Roles"] = new JsonArray([.. (await roles.AllAsync(cancellationToken)).Select(role => new JsonObject
        {
            ["Name"] = role.Name,
            ["Description"] = role.Description,
            ["Permissions"] = Texts(role.Permissions.Order(StringComparer.Ordinal)),
            ["PermissionBehavior"] = nameof(PermissionBehavior.Replace),
        })]),
    };

    private static HashSet<string> Used(JsonObject definitions) =>
    [
        .. definitions["ContentTypes"]!.AsArray().SelectMany(type => DefinitionExport.PartsOf(type!.AsObject())),
        .. definitions["ContentParts"]!.AsArray().SelectMany(part => part!["ContentPartFieldDefinitionRecords"]!.AsArray()).Select(field => field!["FieldName"]?.GetValue<string>() ?? ""),
    ];

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(text => JsonValue.Create(text))]);
}
