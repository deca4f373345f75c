using System.Text;
using WipoMatch.Core.Recipes.Reading;
using WipoMatch.Recipes;

namespace WipoMatch.Tests.Core.Recipes;

public sealed class RecipeFilesTests : IDisposable
{
    private readonly RecipeFolderOfTest _folder = new RecipeFolderOfTest().With("in/file.txt", "inside").WithLink("link.txt", "/etc/hostname").WithLink("out", "/etc");

    [Fact]
    public void Open_FileBelow_IsRead()
    {
        using var reader = new StreamReader(_folder.Files.Open("in/file.txt"));

        Assert.Equal("inside", reader.ReadToEnd());
    }

    [Theory]
    [InlineData("")]
    [InlineData("/etc/hostname")]
    [InlineData("../file.txt")]
    [InlineData("in/../in/file.txt")]
    [InlineData("in/./file.txt")]
    [InlineData("in//file.txt")]
    [InlineData("in\\file.txt")]
    [InlineData("..\\..\\etc\\hostname")]
    [InlineData("C:/windows/win.ini")]
    [InlineData("in/file.txt\0.json")]
    [InlineData("link.txt")]
    [InlineData("out/hostname")]
    public void Open_PathThatLeavesTheFolder_IsRefused(string path) =>
        Assert.Contains("is refused", Assert.Throws<RecipeException>(() => _folder.Files.Open(path)).Message, StringComparison.Ordinal);

    [Fact]
    public void Open_MissingFile_SaysWhatToCheck() =>
        Assert.Contains("Check its name", Assert.Throws<RecipeException>(() => _folder.Files.Open("in/other.txt")).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Read_CommentsAndTrailingCommas_AreWelcome()
    {
        var json = await ReadAsync("{ // a remark\n \"steps\": [ { \"name\": \"x\", }, ], /* another */ }");

        Assert.Equal("""{"steps":[{"name":"x"}]}""", json.ToJsonString());
    }

    [Theory]
    [InlineData("{ \"steps\": [ }", "line 1")]
    [InlineData("{\n\"name\": \"a\",\n\"name\": \"b\" }", "not the JSON")]
    [InlineData("null", "nothing but null")]
    [InlineData("", "line 1")]
    public async Task Read_BrokenText_NamesTheLine(string text, string expected) =>
        Assert.Contains(expected, (await Assert.ThrowsAsync<RecipeException>(() => ReadAsync(text))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Read_Depth_IsLimited()
    {
        await ReadAsync(Nested(64));

        await Assert.ThrowsAsync<RecipeException>(() => ReadAsync(Nested(65)));
    }

    [Fact]
    public async Task Read_BeyondTheLimit_IsRefused()
    {
        await using var limited = new LimitedStream(new MemoryStream(new byte[11]), 10, "big.json");

        var exception = await Assert.ThrowsAsync<RecipeException>(() => limited.CopyToAsync(Stream.Null));
        Assert.Contains("big.json is larger", exception.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static string Nested(int depth) => new string('[', depth) + new string(']', depth);

    private static Task<System.Text.Json.Nodes.JsonNode> ReadAsync(string text) =>
        RecipeJson.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), "test", CancellationToken.None);
}
