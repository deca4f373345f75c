using WipoMatch.Concepts.Contracts;

namespace WipoMatch.Matching.Engine;

/// <summary>Names what two texts are about: of their common concepts those that both mention, then those that bring the texts nearest.</summary>
internal static class SharedConcepts
{
    private const int Most = 4;

    // Cosines are at most 1, so a mentioned concept stands before any other.
    private const float Mentioned = 1;

    public static IReadOnlyList<Concept> Of(Meaning need, Meaning offer, ConceptScheme scheme)
    {
        var best = new (float Weight, ushort Place)[Most];
        var (first, second) = (need.Subject, offer.Subject);
        for (int i = 0, j = 0; i < first.Places.Length && j < second.Places.Length;)
        {
            if (first.Places[i] == second.Places[j])
            {
                var weight = first.Values[i++] * second.Values[j];
                var place = second.Places[j++];
                Keep(best, need.Mentions.Has(place) && offer.Mentions.Has(place) ? weight + Mentioned : weight, place);
            }
            else if (first.Places[i] < second.Places[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return [.. best.Where(kept => kept.Weight > 0).Select(kept => scheme.Concepts[kept.Place])];
    }

    private static void Keep((float Weight, ushort Place)[] best, float weight, ushort place)
    {
        if (weight <= best[^1].Weight)
        {
            return;
        }

        var at = best.Length - 1;
        for (; at > 0 && best[at - 1].Weight < weight; at--)
        {
            best[at] = best[at - 1];
        }

        best[at] = (weight, place);
    }
}
