using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Api.Documentation;
using WipoMatch.Api.Feeds;
using WipoMatch.Api.Items;
using WipoMatch.Api.Lists;
using WipoMatch.Api.OpenApi;
using WipoMatch.Api.Rest;
using WipoMatch.Api.Sitemap;
using WipoMatch.Display;
using WipoMatch.Modules;

namespace WipoMatch.Api;

/// <summary>What the module registers.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc />
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<RecordItems>();
        services.AddScoped<ApiParameters>();
        services.AddScoped<RecordListQuery>();
        services.AddScoped<Vocabularies>();
        services.AddScoped<VocabularyQuery>();
        services.AddScoped<SuggestionQuery>();
        services.AddScoped<FieldSchemas>();
        services.AddScoped<RecordSchemas>();
        services.AddScoped<OpenApiDocument>();
        services.AddScoped<ListTypes>();
        services.AddScoped<RecordListAnswer>();
        services.AddScoped<RowListAnswer>();
        services.AddScoped<IListLinks, ListLinks>();
        services.Configure<MvcOptions>(options => options.Filters.Add<ListFormatFilter>());
        services.AddSingleton<IListFeeds, ListFeeds>();
        services.AddScoped<FeedQuery>();
        services.AddScoped<AtomWriter>();
        services.AddScoped<SitePages>();
        services.AddScoped<SitemapWriter>();
        services.AddScoped<ApiExamples>();
        services.AddScoped<IDocumentationQuery, DocumentationQuery>();
        services.AddPermissionProvider<Permissions>();
        services.AddNavigationProvider<AdminMenu>();
    }

    /// <inheritdoc />
    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        routes.MapRest();
        routes.MapOpenApiDocument();
        routes.MapFeeds();
        routes.MapSitemap();
    }
}
