using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.DependencyInjection;

namespace WipoMatch.Tests.Infrastructure;

/// <summary>
/// The real application with the recipe <c>demo</c>, for tests that only read: <c>IClassFixture&lt;SiteFixture&gt;</c>. All classes share
/// one site. A test that writes starts a site of its own by <see cref="StartAsync"/>.
/// </summary>
public sealed class SiteFixture : IAsyncLifetime, IAsyncDisposable
{
    private static readonly Lazy<Task<RunningSite>> Demonstration = new(StartDemonstrationAsync);

    private readonly bool _isShared;
    private RunningSite? _site;
    private HttpClient? _client;

    /// <summary>The demonstration; xunit starts it.</summary>
    public SiteFixture() => _isShared = true;

    private SiteFixture(RunningSite site) => (_site, _client) = (site, site.CreateReader());

    /// <summary>A reader without cookies who does not follow redirects.</summary>
    public HttpClient Client => _client ?? throw new InvalidOperationException("The site has not been started.");

    public IServiceProvider Services => Site.Services;

    /// <summary>The folder in which the site keeps its data.</summary>
    public string DataPath => Site.DataPath;

    private RunningSite Site => _site ?? throw new InvalidOperationException("The site has not been started.");

    private static async Task<RunningSite> StartDemonstrationAsync()
    {
        var site = await RunningSite.StartAsync(new() { Recipe = "demo", IsNew = true });
        await site.SuggestAsync();
        return site;
    }

    /// <summary>Starts a site of the test's own; dispose of it.</summary>
    public static async Task<SiteFixture> StartAsync(SiteOptions? options = null) => new(await RunningSite.StartAsync(options ?? new()));

    /// <summary>A reader of one's own, with or without a memory for cookies.</summary>
    public HttpClient CreateReader(bool keepsCookies = false) => Site.CreateReader(keepsCookies);

    /// <summary>Gets a page and parses it.</summary>
    /// <param name="path">The path with its query.</param>
    /// <param name="expected">The status that the page must have.</param>
    public async Task<IHtmlDocument> GetDocumentAsync(string path, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var response = await Client.GetAsync(new Uri(path, UriKind.Relative));
        return await ReadDocumentAsync(response, expected);
    }

    /// <summary>Parses an answer.</summary>
    public static async Task<IHtmlDocument> ReadDocumentAsync(HttpResponseMessage response, HttpStatusCode expected = HttpStatusCode.OK)
    {
        var html = await response.Content.ReadAsStringAsync();
        Assert.True(
            response.StatusCode == expected,
            $"{response.RequestMessage?.RequestUri?.PathAndQuery} answered {(int)response.StatusCode} {response.Headers.Location} instead of {(int)expected}.\n{html[..Math.Min(html.Length, 2000)]}");
        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
        return await new HtmlParser().ParseDocumentAsync(html);
    }

    /// <summary>The status and target of an answer.</summary>
    public async Task<(HttpStatusCode Status, string? Location)> GetStatusAsync(string path)
    {
        using var response = await Client.GetAsync(new Uri(path, UriKind.Relative));
        return (response.StatusCode, response.Headers.Location?.OriginalString);
    }

    /// <summary>Works with the site's services in a scope of its own.</summary>
    public async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }

    public Task InScopeAsync(Func<IServiceProvider, Task> work) => InScopeAsync(async services =>
    {
        await work(services);
        return true;
    });

    public async Task InitializeAsync()
    {
        _site ??= await Demonstration.Value;
        _client ??= _site.CreateReader();
    }

    public async ValueTask DisposeAsync()
    {
        _client?.Dispose();
        if (!_isShared && _site is not null)
        {
            await _site.DisposeAsync();
        }
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();
}
