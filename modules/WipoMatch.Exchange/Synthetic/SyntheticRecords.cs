using System.Text.Json.Nodes;
using WipoMatch.Exchange.Records;
using WipoMatch.Taxonomies;

namespace WipoMatch.Exchange.Synthetic;

/// <summary>The records of a plan as lines, one after another: what others refer to comes first, a translation right behind its source.</summary>
internal static class SyntheticRecords
{
    /// <summary>Lines by source: a record, and its translations if it has any.</summary>
    public static IEnumerable<IReadOnlyList<string>> Write(SyntheticPlan plan, ITaxonomies taxonomies)
    {
        var facts = new SyntheticFacts(plan, taxonomies);
        return Many(plan.Organizations, number => [SyntheticListings.Organization(facts, number)])
            .Concat(Many(plan.Initiatives, number => [SyntheticInitiatives.Write(facts, number)]))
            .Concat(Many(plan.Offers, number => [SyntheticListings.Offer(facts, number)]))
            .Concat(Many(plan.Needs, number => [SyntheticListings.Need(facts, number)]))
            .Concat(Many(plan.Stories, number => SyntheticStories.Write(facts, number)));
    }

    private static IEnumerable<IReadOnlyList<string>> Many(int count, Func<int, IEnumerable<JsonObject>> write)
    {
        for (var number = 1; number <= count; number++)
        {
            yield return [.. write(number).Select(record => RecordLine.Write(record["type"]!.GetValue<string>(), record))];
        }
    }
}
