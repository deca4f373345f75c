using System.Text;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Exchange.Import;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Reports;

/// <summary>
/// A site with so few records that each figure can be counted by hand, on 24 November 2026: on that day Bangladesh is no least developed
/// country any more.
/// </summary>
internal static class CraftedSite
{
    public static readonly string[] Organizations =
    [
        Organization("org-ke", "KE", "ip-office"),
        Organization("org-br", "BR", "business"),
        Organization("org-bd", "BD", "government"),
        Organization("org-fr", "FR", "funder"),
        Organization("org-in", "IN", "academia"),
        Organization("org-igo", "XX", "igo"),
        Organization("org-draft", "KE", "ngo", state: "draft"),
    ];

    public static readonly string[] Needs =
    [
        Need("need-et", "org-ke", "ET"),
        Need("need-fj", "org-br", "FJ"),
        Need("need-bd", "org-bd", "BD"),
        Need("need-draft-owner", "org-draft", "KE"),
        Need("need-draft", "org-ke", "ET", state: "draft"),
    ];

    public static readonly string[] Others =
    [
        Story("story-ke", "KE", "en"),
        Story("story-ke-fr", "KE", "fr", of: "story-ke"),
        Story("story-ke-ar", "KE", "ar", of: "story-ke"),
        Story("story-ke-2", "KE", "en"),
        Story("story-br", "BR", "es", kind: "best-practice"),
        Story("story-br-en", "BR", "en", kind: "best-practice", of: "story-br"),
        Offer("offer-always", "org-br", ""),
        Offer("offer-today", "org-fr", ""","validFrom":"2026-11-24","validTo":"2026-11-24" """),
        Offer("offer-over", "org-fr", ""","validTo":"2026-11-23" """),
        Offer("offer-later", "org-ke", ""","validFrom":"2026-11-25" """),
        Initiative("ini-south", "implementation", "KE:beneficiary BR:provider", ""","start":"2026-02-01" """),
        Initiative("ini-south-before", "closed", "UG:beneficiary IN:provider", ""","start":"2024-03-01","end":"2025-06-30","modality":"north-south" """),
        Initiative("ini-triangular", "implementation", "ET:beneficiary BR:pivotal FR:facilitating", ""","start":"2026-01-01" """),
        Initiative("ini-north", "closed", "KE:beneficiary FR:provider", ""),
        Initiative("ini-south-later", "pipeline", "MA:beneficiary KE:provider FR:coordinator", ""","host":"FR","start":"2027-01-01","end":"2027-02-01" """),
        Initiative("ini-south-undated", "suspended", "UG:beneficiary KE:provider", ""),
    ];

    public static async Task<SiteFixture> StartAsync(DatabaseKind kind, FakeClock clock, params IEnumerable<string> records)
    {
        var site = await SiteFixture.StartAsync(new() { Database = kind, Clock = clock });
        await site.InScopeAsync(async services =>
        {
            var bytes = Encoding.UTF8.GetBytes(string.Join('\n', records));
            var report = await services.GetRequiredService<ImportRecords>().RunAsync(() => new MemoryStream(bytes), new ImportOptions(), progress: null, CancellationToken.None);
            Assert.All(report.Rows, row => Assert.Equal(ImportOutcome.Created, row.Outcome));
        });
        clock.Advance(TimeSpan.FromSeconds(2));
        return site;
    }

    private static string Organization(string id, string country, string category, string state = "published") =>
        $$"""{"type":"organization","id":"{{id}}","language":"en","state":"{{state}}","name":"{{id}}","country":"{{country}}","category":"{{category}}","workingLanguages":["en"]}""";

    private static string Need(string id, string organization, string country, string state = "published") =>
        $$"""{"type":"need","id":"{{id}}","language":"en","state":"{{state}}","organization":"{{organization}}","country":"{{country}}","title":"{{id}}","description":"Help.","themes":["other"],"support":["technical"],"workingLanguages":["en"]}""";

    private static string Offer(string id, string organization, string more) =>
        $$"""{"type":"offer","id":"{{id}}","language":"en","state":"published","organization":"{{organization}}","title":"{{id}}","description":"Help.","themes":["other"],"support":["technical"],"workingLanguages":["en"]{{more}}}""";

    private static string Story(string id, string country, string language, string kind = "success-story", string? of = null) =>
        $$"""{"type":"story","id":"{{id}}","language":"{{language}}","state":"published"{{(of is null ? "" : $",\"translationOf\":\"{of}\"")}},"kind":"{{kind}}","country":"{{country}}","title":"{{id}}","summary":"It worked.","body":"Text.","themes":["other"]}""";

    private static string Initiative(string id, string status, string participants, string more) =>
        $$"""{"type":"initiative","id":"{{id}}","language":"en","state":"published","title":"{{id}}","description":"Text.","participants":[{{string.Join(',', participants.Split(' ').Select(Participant))}}],"status":"{{status}}","themes":["other"]{{more}}}""";

    private static string Participant(string pair) => $$"""{"country":"{{pair.Split(':')[0]}}","role":"{{pair.Split(':')[1]}}"}""";
}
