using WipoMatch.Concepts.Contracts;
using WipoMatch.Matching.Eligibility;

namespace WipoMatch.Matching.Engine.Scoring;

/// <summary>Measures what speaks for a pair.</summary>
internal static class PairFeatures
{
    /// <summary>All features of a pair that passed the gate.</summary>
    /// <param name="need">The need.</param>
    /// <param name="offer">The offer.</param>
    /// <param name="subject">The value of <see cref="Feature.Subject"/>.</param>
    /// <param name="gate">The day and the country groups.</param>
    public static FeatureValues Of(Read<Need> need, Read<Offer> offer, double subject, Gate gate) => new()
    {
        [Feature.Subject] = subject,
        [Feature.Words] = Words(need.Meaning, offer.Meaning),
        [Feature.Support] = (double)Common(need.Listing.Support, offer.Listing.Support) / need.Listing.Support.Count,
        [Feature.Assistance] = Overlap(need.Listing.AssistanceTypes, offer.Listing.AssistanceTypes),
        [Feature.Themes] = Overlap(need.Listing.Themes, offer.Listing.Themes),
        [Feature.Goals] = Overlap(need.Listing.Sdgs, offer.Listing.Sdgs),
        [Feature.Funding] = Funding(need.Listing.Funding, offer.Listing.Funding),
        [Feature.Time] = Time(need.Listing, offer.Listing, gate.Day),
        [Feature.Languages] = Languages(need.Listing, offer.Listing),
        [Feature.Context] = Context(need.Listing, offer.Listing, gate),
    };

    private static double? Words(Meaning need, Meaning offer)
    {
        double? best = null;
        foreach (var (language, words) in need.Words)
        {
            if (offer.Words.TryGetValue(language, out var others))
            {
                best = Math.Max(best ?? 0, words.Cosine(others));
            }
        }

        return best;
    }

    private static double? Funding(Money? sought, Money? given) =>
        sought?.Max is { } most && given?.Max is { } payable && most > 0 && string.Equals(sought.Currency, given.Currency, StringComparison.Ordinal)
            ? (double)Math.Min(1, payable / most)
            : null;

    private static double? Time(Need need, Offer offer, DateOnly day)
    {
        if (need.NeededBy is not { } until)
        {
            return null;
        }

        var wanted = until.DayNumber - day.DayNumber + 1;
        var usable = Math.Min(until.DayNumber, offer.ValidTo?.DayNumber ?? int.MaxValue) - day.DayNumber + 1;
        return wanted <= 0 ? 0 : Math.Clamp((double)usable / wanted, 0, 1);
    }

    private static double Languages(Need need, Offer offer)
    {
        var shared = (double)Common(need.WorkingLanguages, offer.WorkingLanguages) / need.WorkingLanguages.Count;
        var isReadable = offer.Texts.Any(text => need.WorkingLanguages.Contains(text.Language, StringComparer.Ordinal));
        return (shared + (isReadable ? 1 : 0)) / 2;
    }

    private static double? Context(Need need, Offer offer, Gate gate)
    {
        var own = gate.GroupsOf(need.Country);
        return own.Count == 0 || offer.ProviderCountries.Count == 0 ? null : offer.ProviderCountries.Max(country => Shared(own, gate.GroupsOf(country)));
    }

    private static double Shared(IReadOnlySet<string> first, IReadOnlySet<string> second)
    {
        var common = 0;
        foreach (var code in first)
        {
            common += second.Contains(code) ? 1 : 0;
        }

        return (double)common / (first.Count + second.Count - common);
    }

    private static double? Overlap(IReadOnlyList<string> first, IReadOnlyList<string> second)
    {
        var common = Common(first, second);
        return first.Count == 0 || second.Count == 0 ? null : (double)common / (first.Count + second.Count - common);
    }

    private static int Common(IReadOnlyList<string> first, IReadOnlyList<string> second)
    {
        var common = 0;
        for (var i = 0; i < first.Count; i++)
        {
            common += second.Contains(first[i], StringComparer.Ordinal) ? 1 : 0;
        }

        return common;
    }
}
