namespace WipoMatch.Exchange.Records;

/// <summary>The keys of records in the order in which they are written. Keys that are not named here follow in ordinal order.</summary>
internal static class RecordKeys
{
    private static readonly string[] Common =
        ["type", "id", "language", "state", "translationOf", "slug", "sources", "ipFields", "assistanceTypes", "created", "published"];

    private static readonly Dictionary<string, string[]> ByType = new(StringComparer.Ordinal)
    {
        ["organization"] = ["name", "country", "category", "workingLanguages", "website", "members"],
        ["initiative"] =
        [
            "title", "description", "activityType", "venue", "host", "participants", "status", "start", "end", "contributions",
            "participantsByCountry", "themes", "modality", "ppp", "source",
        ],
        ["offer"] =
        [
            "organization", "title", "description", "themes", "support", "modalities", "eligibility", "workingLanguages", "funding",
            "capacity", "validFrom", "validTo", "sdgs",
        ],
        ["need"] =
        [
            "organization", "country", "title", "description", "themes", "support", "workingLanguages", "funding", "neededFrom",
            "neededBy", "sdgs",
        ],
        ["story"] =
        [
            "kind", "country", "organizations", "title", "summary", "body", "themes", "year", "modality", "sdgs", "result",
        ],
    };

    /// <summary>Keys that describe the record and not its content.</summary>
    public static IReadOnlySet<string> Envelope { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "type", "id", "language", "state", "translationOf", "slug", "created", "published",
    };

    /// <summary>The record types in the order of an export; others follow by name.</summary>
    public static IReadOnlyList<string> Types { get; } = ["organization", "initiative", "offer", "need", "story"];

    /// <summary>Puts keys into their order.</summary>
    /// <param name="type">The record type.</param>
    /// <param name="keys">The keys of a record.</param>
    public static IEnumerable<string> Order(string type, IEnumerable<string> keys)
    {
        var fixedOrder = Common.Concat(ByType.GetValueOrDefault(type) ?? []).Append("concepts").ToList();
        return keys
            .OrderBy(key => fixedOrder.IndexOf(key) is var place and >= 0 ? place : int.MaxValue)
            .ThenBy(key => key, StringComparer.Ordinal);
    }
}
