using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Members;

[RunsOnce]
public sealed class UserVerbTests : VerbTests
{
    [Fact]
    public async Task User_AddRoleReset_DoWhatTheySayAndRefuseTheRest()
    {
        var added = await RunAsync(
            new Dictionary<string, string>(StringComparer.Ordinal) { ["SECRET"] = "correct horse battery" },
            "user", "add", "desk@example.org", "--name", "Desk", "--role", "Administrator", "--password-env", "SECRET");
        Assert.Equal((0, "Made the account desk@example.org."), (added.Status, added.Output.Trim()));

        var again = await RunAsync("user", "add", "DESK@example.org");
        Assert.True(again is { Status: 1, Output: "" } && again.Error.Contains("has an account already", StringComparison.Ordinal), again.ToString());

        var roles = await RunAsync("user", "role", "desk@example.org", "--add", "Translator", "Member");
        Assert.Equal((0, "desk@example.org\tAdministrator Member Translator"), (roles.Status, roles.Output.Trim()));

        var last = await RunAsync("user", "role", "desk@example.org", "--remove", "Administrator");
        Assert.True(last.Status == 1 && last.Error.Contains("last who may change accounts", StringComparison.Ordinal), last.ToString());

        var unknown = await RunAsync("user", "role", "desk@example.org", "--add", "King");
        Assert.True(unknown.Status == 1 && unknown.Error.Contains("does not exist", StringComparison.Ordinal), unknown.ToString());

        var reset = await RunAsync("user", "reset", "desk@example.org");
        Assert.StartsWith("http://localhost:5080/en/account/new-password/", reset.Output, StringComparison.Ordinal);

        Assert.Equal(2, (await RunAsync("user", "add", "nobody")).Status);
        Assert.Equal(2, (await RunAsync("user", "add")).Status);
        Assert.Equal(1, (await RunAsync("user", "reset", "nobody@example.org")).Status);
    }

    [Fact]
    public async Task Setup_AdminEmail_MakesTheAdministratorOnce()
    {
        var password = new Dictionary<string, string>(StringComparer.Ordinal) { ["WipoMatch__Setup__AdminPassword"] = "correct horse battery" };

        var first = await RunAsync(password, "setup", "--recipe", "setup", "--admin-email", "desk@example.org");
        var second = await RunAsync(password, "setup", "--recipe", "setup", "--admin-email", "desk@example.org");

        Assert.True(first.Status == 0 && first.Output.Contains("Made the administrator desk@example.org.", StringComparison.Ordinal), first.ToString());
        Assert.True(second.Status == 0 && second.Output.Contains("is there already", StringComparison.Ordinal), second.ToString());
        Assert.DoesNotContain("correct horse", first.ToString() + second, StringComparison.Ordinal);
        Assert.Equal("desk@example.org\tAdministrator", (await RunAsync("user", "role", "desk@example.org")).Output.Trim());
    }
}
