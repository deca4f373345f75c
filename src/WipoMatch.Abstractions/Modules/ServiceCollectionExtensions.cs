using Microsoft.Extensions.DependencyInjection;
using WipoMatch.BackgroundTasks;
using WipoMatch.Catalog;
using WipoMatch.Commands;
using WipoMatch.ContentManagement;
using WipoMatch.Data;
using WipoMatch.Display;
using WipoMatch.Events;
using WipoMatch.Navigation;
using WipoMatch.Recipes;
using WipoMatch.Security;

namespace WipoMatch.Modules;

/// <summary>What a module may contribute, each in one line of its <c>Startup.cs</c>.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>The schema history of the module.</summary>
    /// <typeparam name="T">The migration.</typeparam>
    /// <param name="services">The host's services.</param>
    public static IServiceCollection AddDataMigration<T>(this IServiceCollection services) where T : DataMigration =>
        services.AddSingleton<DataMigration, T>();

    /// <summary>The permissions of the module.</summary>
    /// <typeparam name="T">The provider.</typeparam>
    /// <param name="services">The host's services.</param>
    public static IServiceCollection AddPermissionProvider<T>(this IServiceCollection services) where T : class, IPermissionProvider =>
        services.AddSingleton<IPermissionProvider, T>();

    /// <summary>Entries of menus.</summary>
    /// <typeparam name="T">The provider.</typeparam>
    /// <param name="services">The host's services.</param>
    public static IServiceCollection AddNavigationProvider<T>(this IServiceCollection services) where T : class, INavigationProvider =>
        services.AddSingleton<INavigationProvider, T>();

    /// <summary>A kind of recipe step.</summary>
    /// <typeparam name="T">The handler.</typeparam>
    /// <param name="services">The host's services.</param>
    public static IServiceCollection AddRecipeStep<T>(this IServiceCollection services) where T : class, IRecipeStepHandler =>
        services.AddScoped<IRecipeStepHandler, T>();

    /// <summary>A step of the whole site's recipe.</summary>
    /// <typeparam name="T">The contributor.</typeparam>
    /// <param name="services">The host's services.</param>
    public static IServiceCollection AddRecipeContributor<T>(this IServiceCollection services) where T : class, IRecipeContributor =>
        services.AddScoped<IRecipeContributor, T>();

    /// <summary>A handler in the life of content items.</summary>
    /// <typeparam name="T">The handler.</typeparam>
    /// <param name="services">The host's services.</param>
    public static IServiceCollection AddContentHandler<T>(this IServiceCollection services) where T : class, IContentHandler =>
        services.AddScoped<IContentHandler, T>();

    /// <summary>Recurring work.</summary>
    /// <typeparam name="T">The task.</typeparam>
    /// <param name="services">The host's services.</param>
    public static IServiceCollection AddBackgroundTask<T>(this IServiceCollection services) where T : class, IBackgroundTask =>
        services.AddSingleton<IBackgroundTask, T>();

    /// <summary>A deliverer of outbox messages.</summary>
    /// <typeparam name="T">The handler.</typeparam>
    /// <param name="services">The host's services.</param>
    public static IServiceCollection AddOutboxHandler<T>(this IServiceCollection services) where T : class, IOutboxHandler =>
        services.AddScoped<IOutboxHandler, T>();

    /// <summary>A verb of the command line.</summary>
    /// <typeparam name="T">The verb.</typeparam>
    /// <param name="services">The host's services.</param>
    public static IServiceCollection AddVerb<T>(this IServiceCollection services) where T : class, IVerb =>
        services.AddScoped<IVerb, T>();

    /// <summary>A section on another module's page.</summary>
    /// <typeparam name="T">The section.</typeparam>
    /// <param name="services">The host's services.</param>
    public static IServiceCollection AddPageSection<T>(this IServiceCollection services) where T : class, IPageSection =>
        services.AddSingleton<IPageSection, T>();

    /// <summary>Facet values that do not stand in a field.</summary>
    /// <typeparam name="T">The contributor.</typeparam>
    /// <param name="services">The host's services.</param>
    public static IServiceCollection AddCatalogContributor<T>(this IServiceCollection services) where T : class, ICatalogContributor =>
        services.AddScoped<ICatalogContributor, T>();

    /// <summary>A table that is derived from live content; the class can be asked for as itself, too.</summary>
    /// <typeparam name="T">The table.</typeparam>
    /// <param name="services">The host's services.</param>
    public static IServiceCollection AddDerivedTable<T>(this IServiceCollection services) where T : class, IDerivedTable =>
        services.AddScoped<T>().AddScoped<IDerivedTable>(provider => provider.GetRequiredService<T>());

    /// <summary>Where items of a content type live.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="contentType">The type.</param>
    /// <param name="list">The list's path.</param>
    /// <param name="exchangeType">The type in exchange records.</param>
    public static IServiceCollection AddContentRoute(this IServiceCollection services, string contentType, string list, string exchangeType) =>
        services.AddSingleton(new ContentRoute(contentType, list, exchangeType));
}
