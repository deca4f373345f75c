using System.IO.Compression;
using System.Net;
using System.Reflection;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Exchange.Contracts;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Api;

/// <summary>What all answers of the API have in common.</summary>
public sealed class ApiAnswersTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Theory]
    [InlineData("/api/v1/stories?limit=3")]
    [InlineData("/api/v1/themes")]
    [InlineData("/api/v1/countries/FR")]
    [InlineData("/openapi/v1.json")]
    [InlineData("/en/needs/feed.atom")]
    public async Task Get_WithTheTagOfTheLastAnswer_Is304WithoutContent(string path)
    {
        using var first = await site.SendAsync(HttpMethod.Get, path);
        var tag = first.Headers.ETag!;

        foreach (var known in new[] { tag.ToString(), "\"other\", W/" + tag, "*" })
        {
            using var again = await site.SendAsync(HttpMethod.Get, path, ("If-None-Match", known));
            Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
            Assert.Empty(await again.Content.ReadAsByteArrayAsync());
            Assert.Equal(tag, again.Headers.ETag);
        }

        using var other = await site.SendAsync(HttpMethod.Get, path, ("If-None-Match", "\"other\""));
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
        Assert.False(tag.IsWeak);
        Assert.Equal("public, no-cache", string.Join(", ", first.Headers.GetValues("Cache-Control").SelectMany(value => value.Split(", ")).Order(StringComparer.Ordinal).Reverse()));
    }

    [Fact]
    public async Task Get_Record_ToldWhenItChanged_Is304ForWhoHasIt()
    {
        var id = (await site.GetJsonAsync("/api/v1/offers?limit=1")).Items().Single().Text("id");
        using var first = await site.SendAsync(HttpMethod.Get, $"/api/v1/offers/{id}");
        var changed = first.Content.Headers.LastModified!.Value;

        using var again = await site.SendAsync(HttpMethod.Get, $"/api/v1/offers/{id}", ("If-Modified-Since", changed.ToString("R")));
        using var older = await site.SendAsync(HttpMethod.Get, $"/api/v1/offers/{id}", ("If-Modified-Since", changed.AddDays(-1).ToString("R")));

        Assert.Equal((HttpStatusCode.NotModified, HttpStatusCode.OK), (again.StatusCode, older.StatusCode));
    }

    [Fact]
    public async Task Get_Compressed_HasATagOfItsOwn()
    {
        using var plain = await site.SendAsync(HttpMethod.Get, "/api/v1/needs");
        using var packed = await site.SendAsync(HttpMethod.Get, "/api/v1/needs", ("Accept-Encoding", "gzip"));
        await using var unpacked = new GZipStream(await packed.Content.ReadAsStreamAsync(), CompressionMode.Decompress);

        Assert.Equal(["gzip"], packed.Content.Headers.ContentEncoding);
        Assert.NotEqual(plain.Headers.ETag, packed.Headers.ETag);
        Assert.Contains("Accept-Encoding", packed.Headers.Vary);
        using var reader = new StreamReader(unpacked);
        Assert.Equal(await plain.Content.ReadAsStringAsync(), await reader.ReadToEndAsync());
    }

    [Theory]
    [InlineData("/api/v1/stories")]
    [InlineData("/api/v1/countries/KE")]
    [InlineData("/openapi/v1.json")]
    [InlineData("/robots.txt")]
    [InlineData("/sitemap.xml")]
    public async Task Head_AnswersLikeGet(string path)
    {
        using var got = await site.SendAsync(HttpMethod.Get, path);
        using var head = await site.SendAsync(HttpMethod.Head, path);

        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(got.Headers.ETag, head.Headers.ETag);
        Assert.Equal(got.Content.Headers.ContentType, head.Content.Headers.ContentType);
    }

    [Fact]
    public async Task Get_Again_IsServedFromTheCache_AndAnUnknownParameterIsNot()
    {
        await site.GetJsonAsync("/api/v1/offers?limit=11");
        using var again = await site.SendAsync(HttpMethod.Get, "/api/v1/offers?limit=11");

        Assert.NotNull(again.Headers.Age);
        await site.GetJsonAsync("/api/v1/offers?limit=11&x=1", HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("GET", "/api/v1/nothing", 404)]
    [InlineData("GET", "/api/nothing", 404)]
    [InlineData("GET", "/api/v1", 404)]
    [InlineData("GET", "/openapi/v2.json", 404)]
    [InlineData("GET", "/api/v1/stories/x/y", 404)]
    [InlineData("POST", "/api/v1/stories", 405)]
    [InlineData("DELETE", "/api/v1/needs/need-001", 405)]
    [InlineData("PUT", "/openapi/v1.json", 405)]
    public async Task Request_ThatCannotBeAnswered_IsAProblemDocument(string method, string path, int status)
    {
        using var response = await site.SendAsync(new HttpMethod(method), path);

        var problem = JsonNode.Parse(await response.Content.ReadAsStringAsync())!.AsObject();
        Assert.Equal((status, "application/problem+json"), ((int)response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        Assert.Equal(["type", "title", "status", "detail", "instance"], problem.Select(pair => pair.Key));
        Assert.Equal(("about:blank", status, path), (problem.Text("type"), problem["status"]!.GetValue<int>(), problem.Text("instance")));
        Assert.Equal(status == 405 ? ["GET", "HEAD", "OPTIONS"] : [], response.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("text/html", 406)]
    [InlineData("application/json;q=0", 406)]
    [InlineData("application/xml, text/*", 406)]
    [InlineData("application/json", 200)]
    [InlineData("application/problem+json, application/json;q=0.5", 200)]
    [InlineData("application/*", 200)]
    [InlineData("text/html, */*;q=0.1", 200)]
    [InlineData("no media type", 200)]
    public async Task Get_Accepting_IsAnsweredOrRefused(string accepted, int status)
    {
        await site.GetJsonAsync("/api/v1/themes");

        using var response = await site.SendAsync(HttpMethod.Get, "/api/v1/themes", ("Accept", accepted));

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(status == 200 ? "application/json" : "application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("/api/v1/stories")]
    [InlineData("/api/v1/nothing")]
    [InlineData("/openapi/v1.json")]
    public async Task Get_FromAPageOfAnotherSite_IsAllowed(string path)
    {
        using var response = await site.SendAsync(HttpMethod.Get, path, ("Origin", "https://example.org"));
        using var asked = await site.SendAsync(HttpMethod.Options, path, ("Origin", "https://example.org"), ("Access-Control-Request-Method", "GET"));

        Assert.Equal(["*"], response.Headers.GetValues("Access-Control-Allow-Origin"));
        Assert.False(response.Headers.Contains("Access-Control-Allow-Credentials"));
        Assert.Equal(HttpStatusCode.NoContent, asked.StatusCode);
        Assert.Equal(["GET, HEAD, OPTIONS"], asked.Headers.GetValues("Access-Control-Allow-Methods"));
    }

    [Fact]
    public async Task Get_PageForPeople_IsNotOpenToOtherSites()
    {
        using var response = await site.SendAsync(HttpMethod.Get, "/en/api", ("Origin", "https://example.org"));

        Assert.False(response.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task Get_WithAnotherPreferredLanguage_IsTheSame()
    {
        using var arabic = await site.SendAsync(HttpMethod.Get, "/api/v1/countries/EG", ("Accept-Language", "ar"), ("Cookie", "wm-lang=ar; wm-theme=dark"));
        using var plain = await site.SendAsync(HttpMethod.Get, "/api/v1/countries/EG");

        Assert.Equal(await plain.Content.ReadAsStringAsync(), await arabic.Content.ReadAsStringAsync());
        Assert.NotNull(plain.Headers.Age);
    }

    [Fact]
    public async Task Get_WhenTheSiteFails_IsAProblemWithoutDetails()
    {
        await using var broken = await SiteFixture.StartAsync(new() { Recipe = "demo", Configure = services => services.AddScoped(_ => DispatchProxy.Create<IPublishedRecords, Failing>()) });

        var problem = await broken.GetJsonAsync("/api/v1/stories", HttpStatusCode.InternalServerError);

        Assert.DoesNotContain("secret", problem.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal("/api/v1/stories", problem.Text("instance"));
    }

    public class Failing : DispatchProxy
    {
        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => throw new InvalidOperationException("secret detail");
    }
}
