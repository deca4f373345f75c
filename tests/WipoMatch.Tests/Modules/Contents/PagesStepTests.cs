using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using WipoMatch.ContentManagement;
using WipoMatch.ContentManagement.Metadata;
using WipoMatch.Recipes;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Contents;

public sealed class PagesStepTests : IAsyncLifetime
{
    // The id that every installation gives to the page, so that content can refer to it.
    private const string EnglishAbout = "4jmhza0fcqw22686y9mh5qhwy0";
    private const string SetOfAbout = "47xsdxkahamndagcny69kah5nj";

    private readonly MemoryFiles _files = new()
    {
        ["pages/about.en.md"] = "# About\n\nWhat it is.\n\n## Who\n\nCountries.\n",
        ["pages/about.fr.md"] = "# À propos\n\nCe que c’est.\n",
    };

    private TestSite _site = null!;

    public async Task InitializeAsync()
    {
        // Other steps, which are resolved beside ours, look for the host's folder.
        _site = await TestSite.CreateAsync(DatabaseKind.Sqlite, services =>
            services.AddSingleton<IHostEnvironment>(new HostingEnvironment { ContentRootPath = AppContext.BaseDirectory }));
        var definition = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "recipes", "content-types", "Page.json"));
        await _site.InScopeAsync(scope => scope.GetRequiredService<IContentDefinitionManager>().MergeAsync(JsonNode.Parse(definition)!.AsObject()));
    }

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task Apply_Files_BecomePublishedTranslationsOfEachOther()
    {
        Assert.Equal("pages: 2 created, 0 updated, 0 unchanged", await ApplyAsync());

        var page = await FindAsync(EnglishAbout);
        Assert.Equal("About", page!.DisplayText);
        Assert.Equal("What it is.", page.Text("Summary"));
        Assert.Equal("## Who\n\nCountries.", page.As<MarkdownBodyPart>()!.Markdown);
        Assert.Equal("about", page.As<AutoroutePart>()!.Path);
        Assert.Equal("page-about-en", page.As<AliasPart>()!.Alias);
        Assert.Equal(SetOfAbout, page.As<LocalizationPart>()!.LocalizationSet);
    }

    [Fact]
    public async Task Apply_Again_ChangesNothing()
    {
        await ApplyAsync();

        Assert.Equal("pages: 0 created, 0 updated, 2 unchanged", await ApplyAsync());
    }

    [Fact]
    public async Task Apply_ChangedFile_MakesANewVersionOfThatPageOnly()
    {
        await ApplyAsync();
        _files["pages/about.en.md"] = "# About us\n\nWhat it is.\n";

        Assert.Equal("pages: 0 created, 1 updated, 1 unchanged", await ApplyAsync());

        Assert.Equal("About us", (await FindAsync(EnglishAbout))!.DisplayText);
        var versions = await _site.InScopeAsync(scope => scope.GetRequiredService<IContentManager>().GetVersionsAsync(EnglishAbout));
        Assert.Equal(2, versions.Count);
    }

    [Theory]
    [InlineData("""{"Files":["about"]}""", "Folder is missing")]
    [InlineData("""{"Folder":"pages"}""", "Files is missing")]
    [InlineData("""{"Folder":"pages","Files":["../secrets"]}""", "not the name of a page")]
    [InlineData("""{"Folder":"pages","Files":["absent"]}""", "no file pages/absent.en.md")]
    [InlineData("""{"Folder":"pages","Files":["untitled"]}""", "does not start with a title")]
    public async Task Apply_WrongStep_SaysWhatToMend(string step, string message)
    {
        _files["pages/untitled.en.md"] = "Just a text.";

        var exception = await Assert.ThrowsAsync<RecipeException>(() => ApplyAsync(step));

        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
    }

    private Task<ContentItem?> FindAsync(string id) => _site.InScopeAsync(scope => scope.GetRequiredService<IContentManager>().GetAsync(id));

    private async Task<string> ApplyAsync(string step = """{"Folder":"pages","Files":["about"]}""")
    {
        var report = new RecipeReport();
        var context = new RecipeExecutionContext("Pages", JsonNode.Parse(step)!.AsObject(), 0, _files, report);
        await _site.InScopeAsync(scope => scope.GetServices<IRecipeStepHandler>().Single(handler => handler.Names.Contains("Pages"))
            .ExecuteAsync(context, CancellationToken.None));
        return Assert.Single(report.Lines);
    }

    private sealed class MemoryFiles : Dictionary<string, string>, IRecipeFiles
    {
        public MemoryFiles() : base(StringComparer.Ordinal)
        {
        }

        public Stream Open(string path) => TryGetValue(path, out var text)
            ? new MemoryStream(Encoding.UTF8.GetBytes(text))
            : throw new RecipeException($"There is no file {path}.");
    }
}
