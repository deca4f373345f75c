using System.Text.RegularExpressions;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Faults;

/// <summary>
/// Kills a server while a moderator decides about one story after the other. What was acknowledged is decided, everything else is decided whole
/// or not at all, and each author is told once for each decision.
/// </summary>
internal sealed partial class DecisionFaults(FaultSite site, Moments moments)
{
    private const string Editor = "[data-testid=editor] form[action$='/edit']";

    /// <summary>Each review with the number of its decisions, points and letters about decisions, and whether the changed story is live.</summary>
    private const string Decided =
        """
        SELECT r."Id", r."State",
            (SELECT COUNT(*) FROM "Moderation_Steps" s WHERE s."ReviewId" = r."Id" AND s."Action" IN ('Approve', 'RequestChanges', 'Reject')),
            (SELECT COUNT(*) FROM "Moderation_Points" p WHERE p."ReviewId" = r."Id"),
            (SELECT COUNT(*) FROM "Moderation_Steps" s JOIN "Notifications_Mails" m ON m."Key" LIKE 'moderation.step:' || s."Id" || ':%'
                WHERE s."ReviewId" = r."Id" AND s."Action" IN ('Approve', 'RequestChanges', 'Reject')),
            (SELECT COUNT(*) FROM "Content_Items" i WHERE i."ContentItemId" = r."ContentItemId" AND i."Published" AND i."DisplayText" LIKE 'Changed %')
        FROM "Moderation_Reviews" r
        """;

    private static readonly string[] Actions = ["approve", "changes", "reject"];

    private readonly Dictionary<string, string> _acknowledged = new(StringComparer.Ordinal);
    private FaultProcess? _server;
    private HttpClient _client = new();

    /// <summary>Lets decisions be made and the server be killed in the middle of them.</summary>
    /// <param name="decisions">How many stories wait for a decision.</param>
    /// <param name="kills">How many kills fall among them.</param>
    public async Task<FaultTally> RunAsync(int decisions, int kills)
    {
        var tally = new FaultTally($"decisions, {site.Kind}");
        await site.RunAsync("setup", "--recipe", "demo");
        await StartAsync();
        await SubmitAsync(decisions);
        var each = Math.Max(1, decisions / (kills + 1));
        while (await WaitingAsync() is { Count: > 0 } waiting)
        {
            var isLast = tally.Kills == kills;
            var deciding = DecideAsync(waiting.Take(isLast ? waiting.Count : each + 2).ToList());
            if (!isLast)
            {
                await KillAmongAsync(deciding, tally);
            }

            await deciding;
            tally.Acknowledged = _acknowledged.Count;
            await CheckAsync(tally);
        }

        if (await site.DoctorAsync() is { Length: > 0 } red)
        {
            tally.AddHalfState(red);
        }

        await _server!.KillAsync();
        _server.Dispose();
        _client.Dispose();
        return tally;
    }

    private async Task KillAmongAsync(Task deciding, FaultTally tally)
    {
        var before = _acknowledged.Count;
        var wanted = moments.Below(4);
        await _server!.UntilAsync(() => Task.FromResult(deciding.IsCompleted || _acknowledged.Count - before >= wanted));
        await moments.ComesAsync(_server, site);
        await _server.KillAsync();
        tally.Kills++;
        await deciding;
        await StartAsync();
    }

    private async Task SubmitAsync(int count)
    {
        var (file, _) = site.WriteStories(77, count);
        await site.RunAsync("import", file);
        using var editor = await SignInAsync("administrator");
        foreach (var id in await site.ReadAsync(
            "SELECT \"ContentItemId\" FROM \"Content_Items\" WHERE \"Published\" AND \"ContentType\" = 'SuccessStory' AND \"Alias\" LIKE 'synthetic-77-%' ORDER BY \"Alias\""))
        {
            await editor.GetAsync($"/en/desk/content/{id}/edit");
            await editor.SubmitAsync(editor.AnswersOf(Editor, ("Title", $"Changed {id}"), ("Do", "save")), Editor);
            await editor.GetAsync($"/en/desk/content/{id}/submission");
            await editor.SubmitAsync([], "form[action$='/submission']");
        }
    }

    /// <summary>Decides until all is decided or the server is gone.</summary>
    private async Task DecideAsync(IReadOnlyList<string> reviews)
    {
        try
        {
            using var moderator = await SignInAsync("moderator");
            foreach (var review in reviews)
            {
                var action = Actions[moments.Below(Actions.Length)];
                await moderator.GetAsync($"/en/desk/review/{review}");
                using var answer = await moderator.SendAsync(AnswersTo(action), $"form[action$='/{action}']");
                if (answer.StatusCode == System.Net.HttpStatusCode.Found)
                {
                    _acknowledged.Add(review, action);
                }
            }
        }
        catch (Exception gone) when (gone is HttpRequestException or IOException)
        {
            return;
        }
    }

    private static List<KeyValuePair<string, string>> AnswersTo(string action) => action switch
    {
        "changes" => [new("Reason1", "Facts"), new("Text1", "Which year?"), new("Reason2", "Sources"), new("Text2", "Where is it written?")],
        "reject" => [new("RejectionReason", "It is told already.")],
        _ => [new("ApprovalComment", "Well told.")],
    };

    private Task<IReadOnlyList<string>> WaitingAsync() => site.ReadAsync("SELECT \"Id\" FROM \"Moderation_Reviews\" WHERE \"State\" = 'InReview' ORDER BY \"Id\"");

    private async Task CheckAsync(FaultTally tally)
    {
        foreach (var row in await site.ReadAsync(Decided))
        {
            var values = row.Split('|');
            var (review, state, steps, points, letters, isLive) = (values[0], values[1], values[2], values[3], values[4], values[5]);
            var expected = state switch
            {
                "InReview" => "0|0|0|0",
                "ChangesRequested" => "1|2|1|0",
                "Rejected" => "1|0|1|0",
                _ => "1|0|1|1",
            };
            if ($"{steps}|{points}|{letters}|{isLive}" != expected)
            {
                tally.AddHalfState($"review {review} is {state} with steps, points, letters, live {steps}|{points}|{letters}|{isLive}.");
            }

            if (_acknowledged.TryGetValue(review, out var action) && state != StateAfter(action))
            {
                tally.AddLoss($"review {review} was acknowledged as {action} and is {state}.");
            }
        }
    }

    private static string StateAfter(string action) => action switch
    {
        "changes" => "ChangesRequested",
        "reject" => "Rejected",
        _ => "Published",
    };

    private async Task<FormBrowser> SignInAsync(string persona)
    {
        var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = _client.BaseAddress, Timeout = TimeSpan.FromSeconds(30) };
        var browser = await FormBrowser.OpenAsync(client, "/en/account/personas");
        await browser.SubmitAsync([], $"form:has(input[value='{persona}'])");
        return browser;
    }

    private async Task StartAsync()
    {
        _server?.Dispose();
        _client.Dispose();
        _server = site.Start("--urls", "http://127.0.0.1:0", "--WipoMatch:Recipe=demo");
        await _server.UntilAsync(() => Task.FromResult(Address().IsMatch(_server.Output)));
        _client = new HttpClient { BaseAddress = new Uri(Address().Match(_server.Output).Groups["url"].Value) };
    }

    [GeneratedRegex(@"Open\s+(?<url>http://127\.0\.0\.1:[0-9]+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Address();
}
