using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using WipoMatch.ContentManagement;
using WipoMatch.Localization;
using WipoMatch.Recipes;

namespace WipoMatch.Contents.Recipes;

/// <summary>
/// The step <c>Pages</c>: <c>{"Folder":"pages","Files":["about","how"]}</c> publishes <c>pages/{slug}.{language}.md</c> as pages, the
/// languages of one slug as translations of each other. A file that did not change is left alone; a changed one becomes a new version.
/// </summary>
internal sealed partial class PagesStep(IContentManager contents) : IRecipeStepHandler
{
    public IReadOnlyList<string> Names { get; } = ["Pages"];

    public async Task ExecuteAsync(RecipeExecutionContext context, CancellationToken cancellationToken)
    {
        var folder = Folder(context);
        var items = new List<ContentItem>();
        foreach (var slug in Slugs(context))
        {
            items.AddRange(await ReadAsync(context, folder, slug, cancellationToken));
        }

        var outcomes = await contents.ImportAsync(items, cancellationToken);
        int Count(ContentImportOutcome outcome) => outcomes.Count(given => given == outcome);
        context.Done(
            outcomes.Any(outcome => outcome != ContentImportOutcome.Unchanged),
            $"{folder}: {Count(ContentImportOutcome.Created)} created, {Count(ContentImportOutcome.Updated)} updated, " +
            $"{Count(ContentImportOutcome.Unchanged)} unchanged");
    }

    private static string Folder(RecipeExecutionContext context) =>
        context.Step["Folder"] is JsonValue folder && folder.GetValueKind() == JsonValueKind.String
            ? folder.GetValue<string>().TrimEnd('/')
            : throw Wrong(context, "Folder is missing. Name the folder of pages beside the recipe.");

    private static List<string> Slugs(RecipeExecutionContext context)
    {
        if (context.Step["Files"] is not JsonArray files || files.Any(file => file?.GetValueKind() != JsonValueKind.String))
        {
            throw Wrong(context, "Files is missing. List the pages, without language and ending: [\"about\"].");
        }

        var slugs = files.Select(file => file!.GetValue<string>()).ToList();
        return slugs.Find(slug => !SlugPattern().IsMatch(slug)) is { } wrong
            ? throw Wrong(context, $"'{wrong}' is not the name of a page. Use small letters, digits and hyphens.")
            : slugs;
    }

    private static async Task<List<ContentItem>> ReadAsync(
        RecipeExecutionContext context, string folder, string slug, CancellationToken cancellationToken)
    {
        // The source comes before its translations.
        var languages = SiteLanguages.All.Select(language => language.Code).OrderBy(code => code != SiteLanguages.Default);
        var items = new List<ContentItem>();
        foreach (var language in languages)
        {
            var path = $"{folder}/{slug}.{language}.md";
            if (await TextAsync(context, path, cancellationToken) is not { } text)
            {
                continue;
            }

            var file = PageFile.Parse(text) ?? throw Wrong(context, $"{path} does not start with a title. Begin the first line with '# '.");
            items.Add(ToItem(slug, language, file));
        }

        return items.Count > 0 ? items : throw Wrong(context, $"There is no file {folder}/{slug}.en.md, nor in another language.");
    }

    private static async Task<string?> TextAsync(RecipeExecutionContext context, string path, CancellationToken cancellationToken)
    {
        try
        {
            using var reader = new StreamReader(context.Files.Open(path));
            return await reader.ReadToEndAsync(cancellationToken);
        }
        catch (RecipeException)
        {
            return null;
        }
    }

    private static ContentItem ToItem(string slug, string language, PageFile file)
    {
        var item = new ContentItem
        {
            ContentItemId = PageIds.Of($"page/{slug}/{language}"),
            ContentItemVersionId = PageIds.Of($"page/{slug}/{language}/{file.Title}\n{file.Summary}\n{file.Body}"),
            ContentType = ContentTypes.Page,
            DisplayText = file.Title,
            Latest = true,
            Published = true,
            Author = "system",
        };
        item.Alter<TitlePart>(part => part.Title = file.Title);
        item.Alter<AutoroutePart>(part => part.Path = slug);
        item.Alter<LocalizationPart>(part => (part.LocalizationSet, part.Culture) = (PageIds.Of($"page/{slug}"), Cultures.ToOrchard(language)));
        item.Alter<AliasPart>(part => part.Alias = $"page-{slug}-{language}");
        item.Alter<MarkdownBodyPart>(part => part.Markdown = file.Body);
        item.OwnPart["Summary"] = new JsonObject { ["Text"] = file.Summary };
        return language == SiteLanguages.Default
            ? item
            : item.Alter<TranslationPart>(part => part.Source = PageIds.Of($"page/{slug}/{SiteLanguages.Default}"));
    }

    private static RecipeException Wrong(RecipeExecutionContext context, string problem) =>
        new($"Step {context.Index + 1} ({context.Name}): {problem}");

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex SlugPattern();
}
