using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace WipoMatch.Tests.Faults;

/// <summary>
/// Kills servers and the imports that publish beside them. Each acknowledged import is on the site afterwards, each other one is on it whole or not at all.
/// </summary>
internal sealed partial class ServerFaults(FaultSite site, Moments moments)
{
    private const int StoriesEach = 5;

    private static readonly string[] Pages = ["/en", "/fr/stories", "/ar/stories?theme=other", "/en/search?q=tea", "/zh/countries", "/health/ready"];

    private readonly Dictionary<int, int> _acknowledged = [];
    private FaultProcess? _server;
    private HttpClient _client = new();
    private int _seed = 1_000_000;
    private int _read;

    /// <summary>Kills imports of a few records beside a running server, and now and then the server itself.</summary>
    public async Task<FaultTally> PublishAsync(int kills)
    {
        var tally = new FaultTally($"publish beside a server, {site.Kind}");
        await site.RunAsync("setup", "--recipe", "setup");
        await StartAsync();
        while (tally.GoesOn(kills))
        {
            await PublishOneAsync(tally);
        }

        return await EndAsync(tally);
    }

    /// <summary>Kills servers that are being read.</summary>
    public async Task<FaultTally> ReadAsync(int kills)
    {
        var tally = new FaultTally($"server under reads, {site.Kind}");
        await site.RunAsync("setup", "--recipe", "setup");
        var (file, records) = site.WriteStories(_seed, StoriesEach);
        await site.RunAsync("import", file);
        _acknowledged.Add(_seed, records);
        while (tally.GoesOn(kills))
        {
            await StartAsync();
            var readers = Enumerable.Range(0, 8).Select(_ => ReadUntilGoneAsync(_client)).ToList();
            var wanted = 1 + moments.Below(200);
            await _server!.UntilAsync(() => Task.FromResult(Volatile.Read(ref _read) >= wanted));
            await _server.KillAsync();
            await Task.WhenAll(readers);
            tally.Kills++;
            Volatile.Write(ref _read, 0);
            await CheckAsync(tally);
        }

        await StartAsync();
        return await EndAsync(tally);
    }

    private async Task PublishOneAsync(FaultTally tally)
    {
        var watch = Stopwatch.StartNew();
        var seed = ++_seed;
        var (file, records) = site.WriteStories(seed, StoriesEach);
        using var import = site.Start("import", file);
        var isServer = moments.Below(4) == 3;
        var isKilled = await moments.ComesAsync(import, site);
        if (isServer)
        {
            await _server!.KillAsync();
            tally.Kills++;
            await import.EndAsync();
            await StartAsync();
        }
        else if (isKilled)
        {
            await import.KillAsync();
            tally.Kills++;
        }
        else
        {
            await import.EndAsync();
            moments.Learn(watch.Elapsed);
        }

        if (import.Output.Contains(string.Create(CultureInfo.InvariantCulture, $"{records} created, 0 updated, 0 unchanged, 0 rejected"), StringComparison.Ordinal))
        {
            tally.Acknowledged++;
            _acknowledged.Add(seed, records);
        }
        else if (await site.CountAsync(seed) is var found && found != 0 && found != records)
        {
            tally.AddHalfState($"{found} of {records} records are there.");
        }

        await CheckAsync(tally);
    }

    private async Task CheckAsync(FaultTally tally)
    {
        foreach (var (seed, records) in _acknowledged)
        {
            if (await site.CountAsync(seed) != records)
            {
                tally.AddLoss($"of the acknowledged import {seed}, only {await site.CountAsync(seed)} of {records} records are there.");
            }
        }

        if (await site.DoctorAsync() is { Length: > 0 } red)
        {
            tally.AddHalfState(red);
        }
    }

    /// <summary>The site answers, and shows what was acknowledged last.</summary>
    private async Task<FaultTally> EndAsync(FaultTally tally)
    {
        using var answer = await _client.GetAsync(new Uri("/health/ready", UriKind.Relative));
        if (answer.StatusCode != HttpStatusCode.OK)
        {
            tally.AddHalfState("the site is not ready.");
        }

        if (_acknowledged.Count > 0)
        {
            // Another process sees a change within a second.
            if (!await _server!.UntilAsync(async () => !(await _client.GetStringAsync(new Uri("/api/v1/stories?limit=1", UriKind.Relative)))
                .Contains("\"total\":0", StringComparison.Ordinal)))
            {
                tally.AddLoss("the site does not show what was acknowledged.");
            }
        }

        await _server!.KillAsync();
        _server.Dispose();
        _client.Dispose();
        return tally;
    }

    private async Task StartAsync()
    {
        _server?.Dispose();
        _client.Dispose();
        _server = site.Start("--urls", "http://127.0.0.1:0");
        await _server.UntilAsync(() => Task.FromResult(Address().IsMatch(_server.Output)));
        _client = new HttpClient { BaseAddress = new Uri(Address().Match(_server.Output).Groups["url"].Value), Timeout = TimeSpan.FromSeconds(30) };
    }

    private async Task ReadUntilGoneAsync(HttpClient client)
    {
        try
        {
            for (var i = 0; ; i++)
            {
                using var answer = await client.GetAsync(new Uri(Pages[i % Pages.Length], UriKind.Relative));
                Interlocked.Increment(ref _read);
            }
        }
        catch (HttpRequestException)
        {
            return;
        }
    }

    [GeneratedRegex(@"Open\s+(?<url>http://127\.0\.0\.1:[0-9]+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Address();
}
