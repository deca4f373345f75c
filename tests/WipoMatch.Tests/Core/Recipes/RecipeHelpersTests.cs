using System.Text.Json.Nodes;
using Microsoft.Extensions.Configuration;
using WipoMatch.Core.Recipes.Reading;
using WipoMatch.Recipes;

namespace WipoMatch.Tests.Core.Recipes;

public sealed class RecipeHelpersTests : IDisposable
{
    private readonly RecipeFolderOfTest _folder = new RecipeFolderOfTest().With("pages/about.en.md", "# About\n\n[js: uuid()]\n");

    [Theory]
    [InlineData("[js: variables('x')]", "value of x")]
    [InlineData("[js:variables(\"x\")]", "value of x")]
    [InlineData("[ js : variables( 'x' ) ; ]", "value of x")]
    [InlineData("[js: parameters('AdminUserId')]", "")]
    [InlineData("[js: parameters('AdminUsername')]", "system")]
    [InlineData("[js: parameters('Given')]", "by the caller")]
    [InlineData("[js: configuration('Some:Key','default')]", "configured")]
    [InlineData("[js: configuration('Other:Key', 'it\\'s, (so)')]", "it's, (so)")]
    [InlineData("[js: configuration('Other:Key')]", "")]
    [InlineData("[file:text('pages/about.en.md')]", "# About\n\n[js: uuid()]\n")]
    public void Resolve_KnownHelper_Answers(string text, string expected) => Assert.Equal(expected, Helpers().Resolve(text));

    [Theory]
    [InlineData("[draft]")]
    [InlineData("[]")]
    [InlineData("[")]
    [InlineData("Read [js: uuid()]")]
    [InlineData("[js: uuid()] and more")]
    [InlineData("[note: this is a remark]")]
    [InlineData("[WIPO](https://www.wipo.int)")]
    public void Resolve_NoHelperFromEndToEnd_StaysText(string text) => Assert.Equal(text, Helpers().Resolve(text));

    [Theory]
    [InlineData("[js: while(true)]")]
    [InlineData("[js: uuid]")]
    [InlineData("[js: uuid() + 1]")]
    [InlineData("[js: uuid('x')]")]
    [InlineData("[js: variables()]")]
    [InlineData("[js: variables('missing')]")]
    [InlineData("[js: variables('x',)]")]
    [InlineData("[js: variables('x' 'y')]")]
    [InlineData("[js: variables(x)]")]
    [InlineData("[js: variables('x)]")]
    [InlineData("[js: parameters('missing')]")]
    [InlineData("[env:PATH]")]
    [InlineData("[file:text('../secret.txt')]")]
    [InlineData("[file:text('missing.md')]")]
    [InlineData("[file:bytes('pages/about.en.md')]")]
    public void Resolve_UnknownOrBrokenHelper_IsRefused(string text) => Assert.Throws<RecipeException>(() => Helpers().Resolve(text));

    [Fact]
    public void Resolve_Uuid_IsAnIdOfItsOwn()
    {
        var ids = Enumerable.Range(0, 10).Select(_ => Helpers().Resolve("[js: uuid()]")).ToHashSet();

        Assert.Equal(10, ids.Count);
        Assert.All(ids, id => Assert.Matches("^[0-9a-hjkmnp-tv-z]{26}$", id));
    }

    [Fact]
    public void Resolve_Tree_ReplacesTextsAtEveryDepth()
    {
        var json = JsonNode.Parse("""{ "a": "[js: variables('x')]", "b": [ "[js: variables('x')]", { "c": "[js: variables('x')]" }, 1, null ], "d": true }""");

        Helpers().Resolve(json);

        Assert.Equal("""{"a":"value of x","b":["value of x",{"c":"value of x"},1,null],"d":true}""", json!.ToJsonString());
    }

    public void Dispose() => _folder.Dispose();

    private RecipeHelpers Helpers() => new(HelperFunctions.Make(
        _folder.Files,
        new ConfigurationBuilder().AddInMemoryCollection([new("Some:Key", "configured")]).Build(),
        new Dictionary<string, string>(StringComparer.Ordinal) { ["Given"] = "by the caller" },
        new Dictionary<string, string>(StringComparer.Ordinal) { ["x"] = "value of x" }));
}
