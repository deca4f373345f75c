using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.WebEncoders;
using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.ContentManagement.Metadata;
using WipoMatch.Core.Backup;
using WipoMatch.Core.Catalog;
using WipoMatch.Core.ContentManagement;
using WipoMatch.Core.Display;
using WipoMatch.Core.Forms;
using WipoMatch.Core.Health;
using WipoMatch.Core.LifeCycles;
using WipoMatch.Core.Localization;
using WipoMatch.Core.Modules;
using WipoMatch.Core.Recipes;
using WipoMatch.Core.Reindexing;
using WipoMatch.Core.Security;
using WipoMatch.Core.Taxonomies;
using WipoMatch.Core.Web;
using WipoMatch.Data;
using WipoMatch.Display;
using WipoMatch.Health;
using WipoMatch.Hosting;
using WipoMatch.LifeCycles;
using WipoMatch.Modules;
using WipoMatch.Security;
using WipoMatch.Taxonomies;

namespace WipoMatch.Core;

/// <summary>Everything that the platform itself registers.</summary>
public static class WipoMatchServices
{
    /// <summary>Adds content, catalogue, taxonomies, pages, and what the modules contribute.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="modules">The modules.</param>
    public static IServiceCollection AddWipoMatch(this IServiceCollection services, ModuleCatalog modules)
    {
        services.AddSingleton(modules);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<TryLimits>();
        services.AddContent();
        services.AddPages(modules);
        services.AddForms();
        services.AddDoctor();
        services.AddBackup();
        services.AddScoped<LiveItems>();
        services.AddScoped<Reindex>();
        services.AddVerb<ReindexVerb>();
        services.AddWipoMatchRecipes();
        services.AddSingleton<ILifeCycles, FileLifeCycles>();
        services.AddSingleton<IStartCheck, LifeCycleCheck>();
        foreach (var startup in modules.CreateStartups())
        {
            startup.ConfigureServices(services);
        }

        return services;
    }

    private static void AddContent(this IServiceCollection services)
    {
        services.AddDataMigration<ContentMigrations>();
        services.AddSingleton<IIdGenerator, IdGenerator>();
        services.AddSingleton<DefinitionCache>();
        services.AddSingleton<TaxonomyCache>();
        services.AddScoped<IContentDefinitionManager, ContentDefinitionManager>();
        services.AddScoped<TaxonomyService>();
        services.AddScoped<ITaxonomies>(provider => provider.GetRequiredService<TaxonomyService>());
        services.AddScoped<IContentManager, ContentManager>();
        services.AddScoped<IContentQueries, ContentQueries>();
        services.AddScoped<IContentList, ContentList>();
        services.AddScoped<ContentStore>();
        services.AddScoped<ContentPublisher>();
        services.AddScoped<ContentImporter>();
        services.AddScoped<ContentHandlerPipeline>();
        services.AddScoped<CatalogEntryBuilder>();
        services.AddDerivedTable<CatalogTable>();
        services.AddSingleton<ICatalog, CatalogLoader>();
        services.AddScoped<ILiveSets, LiveSets>();
        services.AddSingleton<IContentLinks, ContentLinks>();
        services.AddSingleton<IMarkdownRenderer, MarkdownRenderer>();

        // The second half of a pair runs in reverse: taxonomies are renewed and addresses taken before the catalogue is written.
        services.AddContentHandler<CatalogHandler>();
        services.AddContentHandler<TaxonomyHandler>();
        services.AddContentHandler<DisplayTextHandler>();
        services.AddContentHandler<FieldValidationHandler>();
        services.AddContentHandler<SlugHandler>();
    }

    private static void AddForms(this IServiceCollection services)
    {
        services.AddDataMigration<FormMigrations>();
        services.AddScoped<IFormKeys, FormKeys>();
    }

    private static void AddDoctor(this IServiceCollection services)
    {
        services.AddVerb<DoctorVerb>();
        services.AddScoped<IExamination, Examination>();
        services.AddScoped<IDoctorCheck, DatabaseCheck>();
        services.AddScoped<IDoctorCheck, DiskCheck>();
        services.AddScoped<IDoctorCheck, IntegrityCheck>();
        services.AddScoped<IDoctorCheck, ContentCheck>();
        services.AddScoped<IDoctorCheck, WorkCheck>();
        services.AddScoped<IDoctorCheck, OutboxCheck>();
    }

    private static void AddPages(this IServiceCollection services, ModuleCatalog modules)
    {
        services.AddHttpContextAccessor();
        services.AddSingleton<PermissionBook>();
        services.AddSingleton<IRoles>(provider => provider.GetRequiredService<PermissionBook>());
        services.AddSingleton<IAuthorizationPolicyProvider, PermissionPolicies>();
        services.AddScoped<ICurrentUser, CurrentUser>();
        services.AddSignInCookie();
        services.AddLocalization(options => options.ResourcesPath = "Localization");
        services.AddSingleton<ResourceManagerStringLocalizerFactory>();
        services.Replace(ServiceDescriptor.Singleton<IStringLocalizerFactory, KeptTextsFactory>());
        services.Configure<RouteOptions>(options =>
        {
            options.ConstraintMap["lang"] = typeof(LanguageConstraint);
            options.LowercaseUrls = false;
        });
        services.Configure<RazorViewEngineOptions>(options => options.ViewLocationExpanders.Add(new ThemeViewLocations(modules)));
        services.AddScoped<IPageFrame, PageFrame>();
        services.AddScoped<PageDescriptions>();
        services.AddScoped<MenuBuilder>();
        services.AddScoped<PageSections>();
        services.AddScoped<ListNotes>();
        services.AddScoped<IListPages, ListPages>();
        services.AddScoped<ICardFactory, CardFactory>();
        services.AddSingleton<ICardFragments, CardFragments>();
        services.AddScoped<IFacetLabels, FacetLabels>();
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddResponseCompression(options => options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "text/csv"]);
        // A page is packed once and then kept packed, so readers with a slow line may have the smaller answer.
        services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
        services.AddSingleton<PublicPageCachePolicy>();
        services.AddOutputCache(options =>
        {
            options.AddBasePolicy(policy => policy.AddPolicy<PublicPageCachePolicy>(), excludeDefaultPolicy: true);
            // More room is filled only by crawlers, and the process grows by their appetite.
            options.SizeLimit = 12 * 1024 * 1024;

            // SmallAnswerStore keeps large answers out; with a limit here, some who ask for one together would get nothing.
            options.MaximumBodySize = int.MaxValue;
            options.UseCaseSensitivePaths = true;
        });
        var memory = services.Single(service => service.ServiceType == typeof(IOutputCacheStore));
        services.Replace(ServiceDescriptor.Singleton<IOutputCacheStore>(provider => new SmallAnswerStore((IOutputCacheStore)memory.ImplementationFactory!(provider))));
        var mvc = services.AddControllersWithViews(options => options.Filters.Add(new AutoValidateAntiforgeryTokenAttribute()));
        mvc.ConfigureApplicationPartManager(parts => AddParts(parts, modules));
        mvc.AddControllersAsServices();
    }

    private static void AddParts(ApplicationPartManager parts, ModuleCatalog modules)
    {
        foreach (var assembly in modules.Modules.Select(module => module.Assembly).Prepend(typeof(ErrorController).Assembly))
        {
            if (parts.ApplicationParts.Any(part => part.Name == assembly.GetName().Name))
            {
                continue;
            }

            foreach (var part in ApplicationPartFactory.GetApplicationPartFactory(assembly).GetApplicationParts(assembly))
            {
                parts.ApplicationParts.Add(part);
            }
        }
    }
}
