using WipoMatch.Core;
using WipoMatch.Core.LifeCycles;
using WipoMatch.Core.Recipes;
using WipoMatch.LifeCycles;
using WipoMatch.Security;

namespace WipoMatch.Tests.Core.LifeCycles;

/// <summary>A wrong definition stops the start with a sentence that says what to correct.</summary>
public sealed class LifeCycleCheckTests : IDisposable
{
    private const string Sound = """
        {
          "name": "tea", "start": "Cold", "states": [ "Cold", "Hot" ],
          "transitions": [ { "action": "Boil", "from": [ "Cold" ], "to": "Hot", "permission": "MakeTea", "guards": [ "HasWater" ] } ]
        }
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("wipomatch-cycles-").FullName;

    [Fact]
    public void Check_SoundDefinition_PassesAndCanBeAsked()
    {
        var cycles = Write("tea", Sound);

        Check(cycles);

        Assert.Equal("Hot", cycles.Get("tea").Find("Cold", "Boil")?.To);
        Assert.Null(cycles.Get("tea").Find("Hot", "Boil"));
    }

    [Theory]
    [InlineData("\"HasWater\"", "\"HasMilk\"", "names the guard 'HasMilk', which no module offers")]
    [InlineData("\"MakeTea\"", "\"MakeCoffee\"", "names the permission 'MakeCoffee', which no module declares")]
    [InlineData("\"to\": \"Hot\"", "\"to\": \"Warm\"", "names the state 'Warm', which it does not list")]
    [InlineData("\"start\": \"Cold\"", "\"start\": \"Raw\"", "names the state 'Raw', which it does not list")]
    [InlineData("\"name\": \"tea\"", "\"name\": \"coffee\"", "calls itself 'coffee'")]
    [InlineData("\"from\": [ \"Cold\" ]", "\"from\": [ \"Cold\", \"Cold\" ]", "says twice what 'Boil' does in the state 'Cold'")]
    [InlineData("\"permission\": \"MakeTea\", ", "", "cannot be read")]
    [InlineData("\"start\"", "\"begin\"", "cannot be read")]
    [InlineData("{", "", "cannot be read")]
    public void Check_WrongDefinition_StopsTheStart(string text, string instead, string expected)
    {
        var at = Sound.IndexOf(text, StringComparison.Ordinal);
        var cycles = Write("tea", Sound.Remove(at, text.Length).Insert(at, instead));

        var refusal = Assert.Throws<StartupException>(() => Check(cycles));

        Assert.Contains(expected, refusal.Message, StringComparison.Ordinal);
        Assert.Contains("recipes/workflows/tea.json", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Get_UnknownName_SaysWhichFileIsMissing() =>
        Assert.Contains("recipes/workflows/milk.json", Assert.Throws<InvalidOperationException>(() => Write("tea", Sound).Get("milk")).Message, StringComparison.Ordinal);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private FileLifeCycles Write(string name, string json)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_folder, "workflows"));
        File.WriteAllText(Path.Combine(folder.FullName, name + ".json"), json);
        return new(new RecipeFolder(_folder));
    }

    private static void Check(FileLifeCycles cycles) => new LifeCycleCheck(cycles, [new LifeCycleGuard("tea", "HasWater")], [new TeaPermissions()]).Check();

    private sealed class TeaPermissions : IPermissionProvider
    {
        public IReadOnlyList<Permission> Permissions { get; } = [new("MakeTea", "Make tea")];

        public IReadOnlyList<PermissionStereotype> DefaultStereotypes { get; } = [];
    }
}
