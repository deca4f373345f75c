using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace WipoMatch.Benchmarks;

/// <summary>
/// The measure of a page: Kestrel alone, answering the same paths with the same bytes and headers as the site. What the site answers less
/// than this is what it costs to know that the bytes are still right.
/// </summary>
internal static class BareServer
{
    private static readonly string[] Kept = ["Content-Type", "Content-Encoding", "Vary", "Cache-Control", "ETag", "Content-Security-Policy"];

    /// <summary>Fetches the paths once, then serves them until the process is stopped.</summary>
    /// <param name="site">The site that runs.</param>
    /// <param name="paths">A file of paths with their queries, one a line.</param>
    /// <param name="port">The port on the loopback address.</param>
    public static async Task<int> RunAsync(Uri site, string paths, int port)
    {
        var answers = await FetchAsync(site, paths);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        var app = builder.Build();
        app.Run(context => AnswerAsync(context, answers));
        await app.RunAsync();
        return 0;
    }

    private static async Task<Dictionary<string, Answer>> FetchAsync(Uri site, string paths)
    {
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        client.DefaultRequestHeaders.Add("Accept-Encoding", "gzip");
        var answers = new Dictionary<string, Answer>(StringComparer.Ordinal);
        foreach (var path in (await File.ReadAllLinesAsync(paths)).Distinct(StringComparer.Ordinal))
        {
            using var response = await client.GetAsync(new Uri(site, path));
            response.EnsureSuccessStatusCode();
            var headers = response.Headers.Concat(response.Content.Headers)
                .Where(header => Kept.Contains(header.Key, StringComparer.OrdinalIgnoreCase))
                .Select(header => (header.Key, string.Join(", ", header.Value)))
                .ToArray();
            answers[path] = new Answer(await response.Content.ReadAsByteArrayAsync(), headers);
        }

        return answers;
    }

    private static async Task AnswerAsync(HttpContext context, Dictionary<string, Answer> answers)
    {
        if (!answers.TryGetValue(context.Request.Path.ToUriComponent() + context.Request.QueryString, out var answer))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        foreach (var (name, value) in answer.Headers)
        {
            context.Response.Headers[name] = value;
        }

        context.Response.ContentLength = answer.Body.Length;
        await context.Response.Body.WriteAsync(answer.Body);
    }

    private sealed record Answer(byte[] Body, (string Name, string Value)[] Headers);
}
