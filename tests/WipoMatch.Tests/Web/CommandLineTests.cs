using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Web;

/// <summary>What the built application answers at a terminal: exit status, standard output, standard error.</summary>
[RunsOnce]
public sealed class CommandLineTests : VerbTests
{
    private string Database => Path.Combine(Folder, "data", "wipomatch.db");

    [Fact]
    public async Task Help_ListsTheVerbsAndCreatesNothing()
    {
        var result = await RunAsync("--help");

        Assert.True(result.Status == 0, result.ToString());
        Assert.Contains("doctor", result.Output, StringComparison.Ordinal);
        Assert.Equal("", result.Error);
        Assert.False(File.Exists(Database));
    }

    [Theory]
    [InlineData("frobnicate", "'frobnicate' is not a verb.")]
    [InlineData("--frobnicate", "'--frobnicate' is not an option.")]
    [InlineData("report", "The verb 'report' arrives with a later version.")]
    public async Task WrongUsage_Is2WithOneSentenceAndTheUsage(string argument, string sentence)
    {
        var result = await RunAsync(argument);

        Assert.True(result.Status == 2, result.ToString());
        Assert.Equal(sentence, result.Error.Split('\n')[0].TrimEnd());
        Assert.Contains("Usage:", result.Error, StringComparison.Ordinal);
        Assert.Equal("", result.Output);
        Assert.False(File.Exists(Database));
    }

    [Fact]
    public async Task UnknownSetting_StopsTheStartWithOneSentence()
    {
        var result = await RunAsync("doctor", "--WipoMatch:DataPaht=/srv/wipomatch");

        Assert.True(result.Status == 1, result.ToString());
        Assert.Equal("The setting WipoMatch:DataPaht is unknown. Correct its name or remove it; docs/operating.md lists all settings.", result.Error.Trim());
        Assert.False(File.Exists(Database));
    }

    [Fact]
    public async Task RecipeList_NamesBothAndCreatesNothing()
    {
        var result = await RunAsync("recipe", "list");

        Assert.True(result.Status == 0, result.ToString());
        Assert.Contains("demo", result.Output, StringComparison.Ordinal);
        Assert.Contains("setup", result.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(Database));
    }

    [Fact]
    public async Task Setup_Twice_LeavesTheSiteAsItIs()
    {
        var first = await RunAsync("setup", "--recipe", "setup");
        var second = await RunAsync("setup", "--recipe", "setup");

        Assert.True(first.Status == 0 && File.Exists(Database), first.ToString());
        Assert.True(second.Status == 0, second.ToString());
    }

    [Fact]
    public async Task Verb_OnFileThatIsNoDatabase_IsOneSentence()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Database)!);
        await File.WriteAllTextAsync(Database, new string('x', 5000));

        var result = await RunAsync("search", "seeds");

        Assert.True(result.Status == 1, result.ToString());
        Assert.Contains("is not a sound SQLite database", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
    }
}
