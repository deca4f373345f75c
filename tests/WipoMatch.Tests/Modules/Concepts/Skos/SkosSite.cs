using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Commands;
using WipoMatch.Concepts.Contracts;
using WipoMatch.Taxonomies;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Concepts.Skos;

/// <summary>Files of concepts in and out of a site, by the verbs.</summary>
internal static class SkosSite
{
    public const string Prefixes = "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n@prefix ex: <http://example.org/thesaurus/> .\n";

    /// <summary>Runs <c>concepts import</c> on a text.</summary>
    public static Task<(int Status, string[] Output)> ImportConceptsAsync(this TestSite site, string turtle, params string[] switches) =>
        site.ImportConceptBytesAsync(System.Text.Encoding.UTF8.GetBytes(turtle), switches);

    /// <summary>Runs <c>concepts import</c> on a file.</summary>
    public static async Task<(int Status, string[] Output)> ImportConceptBytesAsync(this TestSite site, byte[] bytes, params string[] switches)
    {
        var path = site.NewPath();
        await File.WriteAllBytesAsync(path, bytes);
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        return await site.RunAsync("concepts import", [("FILE", path), .. switches.Select(name => (name, ""))]);
    }

    /// <summary>Why <c>concepts import</c> refuses a text.</summary>
    public static async Task<string> RefusalAsync(this TestSite site, string turtle, params string[] switches) =>
        (await Assert.ThrowsAsync<VerbFailedException>(() => site.ImportConceptsAsync(turtle, switches))).Message;

    /// <summary>What <c>concepts export</c> writes.</summary>
    public static async Task<string> ExportConceptsAsync(this TestSite site)
    {
        var path = site.NewPath();
        await site.Stamps.RefreshAsync();
        Assert.Equal(0, (await site.RunAsync("concepts export", ("FILE", path))).Status);
        return await File.ReadAllTextAsync(path);
    }

    /// <summary>The terms of the vocabulary.</summary>
    public static async Task<TaxonomyView> ConceptTermsAsync(this TestSite site)
    {
        await site.Stamps.RefreshAsync();
        return await site.InScopeAsync(services => Task.FromResult(services.GetRequiredService<ITaxonomies>().Get(TaxonomyAliases.Concepts)));
    }

    /// <summary>The concepts that texts are measured by.</summary>
    public static async Task<SemanticSpace> SpaceAsync(this TestSite site)
    {
        await site.Stamps.RefreshAsync();
        return site.Get<ISemanticSpaces>().Current;
    }

    public static Task<(int Status, string[] Output)> RunAsync(this TestSite site, string verb, params (string Name, string Value)[] given) => site.InScopeAsync(async services =>
    {
        await using var output = new StringWriter();
        var values = given.ToDictionary(pair => pair.Name, pair => (IReadOnlyList<string>)[pair.Value], StringComparer.Ordinal);
        var status = await services.GetServices<IVerb>().Single(known => known.Definition.Name == verb)
            .RunAsync(new VerbInvocation(values, output, TextWriter.Null, new Progress<VerbProgress>()), CancellationToken.None);
        return (status, output.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    });

    private static string NewPath(this TestSite site) => Path.Combine(site.Database.Folder, Guid.NewGuid().ToString("N") + ".ttl");
}
