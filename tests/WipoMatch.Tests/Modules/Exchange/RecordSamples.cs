using System.Text;
using System.Text.Json.Nodes;
using WipoMatch.ContentManagement;
using WipoMatch.Exchange.Records;

namespace WipoMatch.Tests.Modules.Exchange;

/// <summary>Small records to start from, and short ways to map and write them.</summary>
internal static class RecordSamples
{
    public const string Organization =
        """{"type":"organization","id":"org-a","language":"en","name":"Office A","country":"KE","category":"ip-office","workingLanguages":["en","sw"]}""";

    public const string Need =
        """{"type":"need","id":"need-a","language":"en","organization":"org-a","country":"KE","title":"Cold storage","description":"We seek help.","themes":["other"],"support":["technical"],"workingLanguages":["en"]}""";

    public const string Story =
        """{"type":"story","id":"story-a","language":"en","kind":"success-story","country":"KE","title":"Tea","summary":"It worked.","body":"## The problem","themes":["food-agriculture"]}""";

    public const string Initiative =
        """{"type":"initiative","id":"ini-a","language":"en","title":"Visits","description":"Study visits.","participants":[{"country":"KE","role":"beneficiary"},{"organization":"org-a","role":"provider"}],"status":"implementation","contributions":[{"by":"org-a","kind":"staff-days","amount":12.50},{"by":"NO","kind":"cash","amount":1e3,"currency":"NOK"}],"themes":["other"]}""";

    /// <summary>A sample with one key changed; null removes it.</summary>
    public static string With(string record, string key, string? json)
    {
        var changed = JsonNode.Parse(record)!.AsObject();
        changed.Remove(key);
        if (json is not null)
        {
            changed[key] = JsonNode.Parse(json);
        }

        return changed.ToJsonString();
    }

    public static ExchangeRecord Read(string line) =>
        RecordReader.Read(new RawLine(1, Encoding.UTF8.GetBytes(line)))!.Record ?? throw new InvalidOperationException("The line is refused.");

    public static (ContentItem Item, RecordProblems Problems, RecordType Type) Map(
        string line, ContentItem? existing = null, ContentItem? source = null, bool publish = false, DateOnly? relativeTo = null)
    {
        var record = Read(line);
        var type = ExchangeWorld.Types.Find(record.Type, record.Text("kind"))!;
        var problems = new RecordProblems();
        var context = new MappingContext
        {
            Taxonomies = ExchangeWorld.Taxonomies,
            References = new AnyReference(),
            ContentItemId = ItemId(record.Id!),
            Existing = existing,
            Source = source,
            NewLocalizationSet = ItemId("set-" + record.Id),
            Publish = publish,
            RelativeTo = relativeTo,
        };
        return (RecordMapper.Map(record, type, context, problems), problems, type);
    }

    /// <summary>The line that the mapped record is exported as.</summary>
    public static string RoundTrip(string line)
    {
        var (item, problems, type) = Map(line);
        Assert.Equal("", problems.ToString());
        return Write(item, type);
    }

    public static string Write(ContentItem item, RecordType type)
    {
        var names = new NamesByItemId();
        return new RecordWriter(ExchangeWorld.Taxonomies, names).Write(item, type, item.As<TranslationPart>()?.Source);
    }

    /// <summary>A record with its keys in canonical order and the state that an export adds.</summary>
    public static string Canonical(string line)
    {
        var json = Read(line).Json;
        json["state"] ??= "draft";
        return RecordLine.Write((string)json["type"]!, Pruned(json));
    }

    /// <summary>An id in the shape of a content item id from which the exchange id can be read back.</summary>
    private static string ItemId(string exchangeId) => NamesByItemId.Make(exchangeId);

    private static JsonObject Pruned(JsonObject json) => new(json
        .Where(pair => !ExchangeRecord.IsEmpty(pair.Value))
        .Select(pair => KeyValuePair.Create(pair.Key, pair.Value is JsonObject inner ? Pruned(inner) : pair.Value?.DeepClone())));

    /// <summary>Every id beginning with <c>org-</c> is an organization, every other one unknown.</summary>
    private sealed class AnyReference : IReferences
    {
        public ReferenceTarget? Find(string exchangeId) =>
            exchangeId.StartsWith("org-", StringComparison.Ordinal) ? new(ItemId(exchangeId), ContentTypes.Organization) : null;
    }
}
