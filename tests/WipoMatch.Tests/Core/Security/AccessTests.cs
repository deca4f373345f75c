using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Core.Security;
using WipoMatch.Display;
using WipoMatch.Security;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Core.Security;

/// <summary>Every address of the site is asked by everybody, and answers as its policy says. New pages and roles come in by themselves.</summary>
public sealed partial class AccessTests
{
    /// <summary>What is neither a controller's nor guarded: addresses that programs read, and a reader's choices.</summary>
    private static readonly string[] OpenPaths = ["/health/", "/media/", "/_content/", "/openapi/", "/appearance", "/api/", "/sitemap", "/robots.txt"];

    /// <summary>The framework's answer to files that do not exist.</summary>
    private const string NoFile = "{**path:file}";

    [Fact]
    public async Task EveryAction_SaysWhoMayCallIt()
    {
        await using var site = await SiteFixture.StartAsync();
        var endpoints = Endpoints(site);
        var silent = endpoints.Where(endpoint => endpoint.Metadata.GetMetadata<ControllerActionDescriptor>() is not null && !IsOpen(endpoint) && Policies(endpoint).Count == 0)
            .Concat(endpoints.Where(endpoint => endpoint.Metadata.GetMetadata<ControllerActionDescriptor>() is null && !IsOpen(endpoint) &&
                endpoint.RoutePattern.RawText != NoFile && !Array.Exists(OpenPaths, start => Path(endpoint).StartsWith(start, StringComparison.Ordinal))));

        Assert.True(endpoints.Count > 40);
        Assert.Empty(silent.Select(endpoint => endpoint.DisplayName));
    }

    [Fact]
    public async Task EveryAddress_AskedByEveryRole_AnswersAsItsPolicySays()
    {
        await using var site = await SiteFixture.StartAsync();
        var roles = site.Services.GetRequiredService<IRoles>().Names.Except([RoleNames.Anonymous, RoleNames.Authenticated]).ToList();
        var wrong = new List<string>();
        await AskAllAsync(site, site.Client, [RoleNames.Anonymous], wrong);
        foreach (var role in roles.Prepend(null))
        {
            var email = $"{role ?? "nobody"}@example.org";
            await site.AddAsync(email, role is null ? [] : [role]);
            using var client = site.CreateReader(keepsCookies: true);
            using var browser = await FormBrowser.OpenAsync(client, "/en/account/sign-in");
            await browser.SubmitAsync([new("Email", email), new("Password", People.Password)]);
            await AskAllAsync(site, client, role is null ? [RoleNames.Authenticated] : [RoleNames.Authenticated, role], wrong);
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public async Task EveryPermission_IsRefusedToRolesThatDoNotListIt()
    {
        await using var site = await SiteFixture.StartAsync();
        var permissions = site.Services.GetServices<IPermissionProvider>().SelectMany(provider => provider.Permissions).ToList();
        var roles = await site.InScopeAsync(services => services.GetRequiredService<RoleStore>().AllAsync());
        var book = site.Services.GetRequiredService<IRoles>();

        Assert.All(
            from role in roles from permission in permissions select (Role: role, Permission: permission),
            pair => Assert.Equal(Granting(pair.Permission).Any(pair.Role.Permissions.Contains), book.Allows(pair.Role.Name, pair.Permission)));
    }

    private static async Task AskAllAsync(SiteFixture site, HttpClient client, IReadOnlyList<string> person, List<string> wrong)
    {
        var book = site.Services.GetRequiredService<PermissionBook>();
        foreach (var endpoint in Endpoints(site).Where(endpoint => !Path(endpoint).EndsWith("/sign-out", StringComparison.Ordinal)))
        {
            foreach (var method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"])
            {
                using var request = new HttpRequestMessage(new HttpMethod(method), Path(endpoint));
                using var answer = await client.SendAsync(request);
                var expected = IsOpen(endpoint) || Policies(endpoint).Count == 0 || Policies(endpoint).All(policy => IsAllowed(book, person, policy)) ? "in"
                    : person.Contains(RoleNames.Anonymous) ? "sign-in" : "refused";
                var actual = answer.StatusCode == HttpStatusCode.Forbidden ? "refused"
                    : answer.StatusCode == HttpStatusCode.Found && answer.Headers.Location!.OriginalString.Contains("/account/sign-in", StringComparison.Ordinal) ? "sign-in"
                    : (int)answer.StatusCode >= 500 ? "failed" : "in";
                if (actual != expected && !LeadsToSignIn(endpoint, actual))
                {
                    wrong.Add($"{method} {Path(endpoint)} as {string.Join('+', person)}: {actual} ({(int)answer.StatusCode}) instead of {expected}");
                }
            }
        }
    }

    // The second step without a first one; and the mailbox, whose openness depends on the site.
    private static bool LeadsToSignIn(RouteEndpoint endpoint, string actual) =>
        (actual == "sign-in" && Path(endpoint).EndsWith("/second-step", StringComparison.Ordinal)) || Path(endpoint).StartsWith("/dev/mail", StringComparison.Ordinal);

    private static bool IsAllowed(PermissionBook book, IReadOnlyList<string> person, IAuthorizeData policy) =>
        policy.Policy is not { } name
            ? !person.Contains(RoleNames.Anonymous)
            : person.Any(role => book.RoleAllows(role, name[RequiresPermissionAttribute.PolicyPrefix.Length..]));

    private static IReadOnlyList<IAuthorizeData> Policies(RouteEndpoint endpoint) => endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>();

    private static bool IsOpen(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null || endpoint.Metadata.GetMetadata<IPublicAnswer>() is not null;

    private static List<RouteEndpoint> Endpoints(SiteFixture site) =>
        [.. site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(endpoint => !Path(endpoint).StartsWith("/error/", StringComparison.Ordinal))];

    private static string Path(RouteEndpoint endpoint) =>
        "/" + Parameter().Replace(endpoint.RoutePattern.RawText!.TrimStart('/').Replace("{lang:lang}", "en", StringComparison.Ordinal), "1");

    private static IEnumerable<string> Granting(Permission permission) => permission.ImpliedBy.SelectMany(Granting).Prepend(permission.Name);

    [GeneratedRegex(@"\{[^}]+\}", RegexOptions.CultureInvariant)]
    private static partial Regex Parameter();
}
