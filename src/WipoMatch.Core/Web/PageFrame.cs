using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Configuration;
using WipoMatch.Catalog;
using WipoMatch.Display;
using WipoMatch.Localization;
using WipoMatch.Navigation;
using WipoMatch.Security;
using WipoMatch.Settings;

namespace WipoMatch.Core.Web;

/// <summary>The frame of the current request's page.</summary>
internal sealed class PageFrame(
    IHttpContextAccessor accessor, ISiteService site, MenuBuilder menus, PageDescriptions descriptions, IConfiguration configuration,
    ICurrentUser user) : IPageFrame
{
    private readonly List<JsonObject> _descriptions = [];

    private IReadOnlyList<LanguageLink>? _links;
    private IReadOnlyDictionary<string, string> _alternates = new Dictionary<string, string>(StringComparer.Ordinal);

    public SiteLanguage Language => SiteLanguages.Current;

    public string SiteName => site.Current.SiteName;

    public bool IsDemonstration => site.Current.IsDemonstration;

    public string? ColourScheme => Web.ColourScheme.Of(Http.Request);

    // An error page is shown at the address that was asked for.
    public string Path => Http.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath
        ?? Http.Features.Get<IExceptionHandlerPathFeature>()?.Path ?? Http.Request.Path.Value ?? "/";

    public Uri Origin => new(configuration["WipoMatch:Site:BaseUrl"] is { Length: > 0 } baseUrl
        ? baseUrl
        : UriHelper.BuildAbsolute(Http.Request.Scheme, Http.Request.Host));

    public string AbsoluteUrl => configuration["WipoMatch:Site:BaseUrl"] is { Length: > 0 } baseUrl
        ? baseUrl.TrimEnd('/') + Http.Request.Path + Query
        : UriHelper.BuildAbsolute(Http.Request.Scheme, Http.Request.Host, Http.Request.PathBase, Http.Request.Path, Query);

    public IReadOnlyList<LanguageLink> Alternates => _links ??=
        [.. SiteLanguages.All.Select(language => new LanguageLink(language, UrlIn(language), language.Code == Language.Code))];

    public IReadOnlyList<MenuLink> MainMenu => menus.Build(Menus.Main, Path);

    public IReadOnlyList<MenuLink> FooterMenu => menus.Build(Menus.Footer, Path);

    public string? ReaderName => user.UserId is null ? null : user.DisplayName;

    public IReadOnlyList<MenuLink> ReaderMenu => menus.Build(user.UserId is null ? Menus.Visitor : Menus.Account, Path);

    public IReadOnlyList<MenuLink> DeskMenu => user.UserId is null ? [] : menus.Build(Menus.Admin, Path);

    public IReadOnlyList<MenuLink> DemonstrationMenu => IsDemonstration ? menus.Build(Menus.Demonstration, Path) : [];

    // A cached page must not repeat what one reader added to its address: only the keys that it reads.
    private QueryString Query => Http.GetEndpoint()?.Metadata.GetMetadata<PublicReadingAttribute>() is { } page
        ? QueryString.Create(page.QueryKeys.SelectMany(key => Http.Request.Query[key].Select(value => KeyValuePair.Create(key, value))))
        : Http.Request.QueryString;

    private HttpContext Http => accessor.HttpContext ?? throw new InvalidOperationException("A page frame exists only within a request.");

    public string? Feed { get; set; }

    public IHtmlContent? StructuredData => PageDescriptions.ToScript(
        Path == "/" + Language.Code ? [descriptions.OfSite(Origin, MainMenu.Any(link => link.Url.EndsWith("/search", StringComparison.Ordinal)))] : _descriptions);

    public void Describe(CatalogSet set) => _descriptions.Add(descriptions.Of(set, Origin));

    public void DescribePlace(BreadcrumbsModel place, string title) => _descriptions.Add(PageDescriptions.OfPlace(place, title, Origin));

    public void UseAlternates(IReadOnlyDictionary<string, string> urls)
    {
        _alternates = urls;
        _links = null;
    }

    private string UrlIn(SiteLanguage language)
    {
        if (_alternates.TryGetValue(language.Code, out var url))
        {
            return url;
        }

        var parts = Path.Split('/', 3);
        if (!SiteLanguages.IsKnown(parts[1]))
        {
            return "/" + language.Code;
        }

        return "/" + language.Code + (parts.Length > 2 ? "/" + parts[2] : "") + Query;
    }
}
