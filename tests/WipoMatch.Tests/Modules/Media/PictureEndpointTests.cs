using System.Net;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Media;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Media;

public sealed class PictureEndpointTests : IAsyncLifetime
{
    private SiteFixture _site = null!;
    private MediaFile _file = null!;

    public async Task InitializeAsync()
    {
        _site = await SiteFixture.StartAsync(new() { Recipe = "roles" });
        var receipt = await _site.InScopeAsync(scope =>
            scope.GetRequiredService<IMediaStore>().SaveAsync(new MemoryStream(PictureSamples.Png(withMetadata: true)), "picture.png"));
        _file = Assert.IsType<MediaReceipt.Saved>(receipt).File;
    }

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task Get_Picture_IsServedForEverAndHarmless()
    {
        using var response = await _site.Client.GetAsync(new Uri(_file.Path, UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("image/png", response.Content.Headers.ContentType?.ToString());
        Assert.Equal(PictureSamples.Png(), await response.Content.ReadAsByteArrayAsync());
        Assert.Equal("public, max-age=31536000, immutable", Header(response, "Cache-Control"));
        Assert.Equal("nosniff", Header(response, "X-Content-Type-Options"));
        Assert.Equal("default-src 'none'; sandbox", Header(response, "Content-Security-Policy"));
        Assert.Equal($"\"{_file.Hash}\"", response.Headers.ETag?.Tag);
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Head_Picture_TellsItsSizeAndKind()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, _file.Path);
        using var response = await _site.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(_file.Bytes, response.Content.Headers.ContentLength);
        Assert.Equal("image/png", response.Content.Headers.ContentType?.ToString());
    }

    [Fact]
    public async Task Get_KnownPicture_IsNotSentAgain()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, _file.Path);
        request.Headers.TryAddWithoutValidation("If-None-Match", $"\"{_file.Hash}\"");
        using var response = await _site.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotModified, response.StatusCode);
    }

    [Theory]
    [InlineData("/media/0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("/media/x")]
    [InlineData("/media/..%2Fwipomatch.db")]
    [InlineData("/media/%2e%2e/wipomatch.db")]
    public async Task Get_NoPicture_Is404(string path)
    {
        using var response = await _site.Client.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    private static string Header(HttpResponseMessage response, string name) => string.Join(' ', response.Headers.GetValues(name));
}
