using Microsoft.Extensions.DependencyInjection;
using WipoMatch.ContentManagement;
using WipoMatch.Contents.Contracts;
using WipoMatch.Contents.Desk;
using WipoMatch.Contents.Editor;
using WipoMatch.Contents.Queries;
using WipoMatch.Contents.Recipes;
using WipoMatch.Contents.Trash;
using WipoMatch.Display;
using WipoMatch.Modules;

namespace WipoMatch.Contents;

/// <summary>What the module registers.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc />
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentRoute(ContentTypes.Page, "", "page");
        services.AddScoped<StandingPageQuery>();
        services.AddSingleton<IPagePaths, StandingPagePaths>();
        services.AddRecipeStep<PagesStep>();
        services.AddScoped<OwnPeople>();
        services.AddScoped<DeskScope>();
        services.AddScoped<ContentLines>();
        services.AddScoped<DeskHomeQuery>();
        services.AddScoped<ContentListViewQuery>();
        AddEditor(services);
        AddTrash(services);
        services.AddDataMigration<Migrations>();
        services.AddPermissionProvider<Permissions>();
        services.AddNavigationProvider<AdminMenu>();
    }

    private static void AddTrash(IServiceCollection services)
    {
        services.AddScoped<TrashRights>();
        services.AddScoped<TrashQuery>();
        services.AddScoped<ThrowAway>();
        services.AddScoped<BringBack>();
    }

    private static void AddEditor(IServiceCollection services)
    {
        services.AddScoped<ContentRights>();
        services.AddScoped<IContentAccess>(provider => provider.GetRequiredService<ContentRights>());
        services.AddScoped<StoryBody>();
        services.AddScoped<IStoryBoxes>(provider => provider.GetRequiredService<StoryBody>());
        services.AddScoped<FieldTexts>();
        services.AddScoped<IContentWords, ContentWords>();
        services.AddScoped<IContentGaps, ContentGaps>();
        services.AddScoped<ItemNames>();
        services.AddScoped<TermQuestions>();
        services.AddScoped<Questions>();
        services.AddScoped<ChosenAnswers>();
        services.AddScoped<PictureAnswers>();
        services.AddScoped<Answers>();
        services.AddScoped<NewContent>();
        services.AddScoped<SeenItems>();
        services.AddScoped<FormReader>();
        services.AddScoped<EditorPages>();
        services.AddScoped<SaveContent>();
    }
}
