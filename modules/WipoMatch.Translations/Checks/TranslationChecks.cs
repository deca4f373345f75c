namespace WipoMatch.Translations.Checks;

/// <summary>Compares the numbers and addresses of an original and its translation.</summary>
public static class TranslationChecks
{
    /// <summary>What a translator should look at once more.</summary>
    /// <param name="source">The original.</param>
    /// <param name="target">The translation; an empty one has no findings.</param>
    public static IReadOnlyList<Finding> Run(string source, string target)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(target);
        return string.IsNullOrWhiteSpace(target) ? [] : [.. NumbersOf(source, target), .. AddressesOf(source, target)];
    }

    private static IEnumerable<Finding> NumbersOf(string source, string target)
    {
        var (missing, extra) = Differences(
            WrittenNumbers.In(WrittenAddresses.Without(source)), WrittenNumbers.In(WrittenAddresses.Without(target)), (one, other) => one.CanBe(other));
        return missing.Select(number => new Finding(FindingKind.MissingNumber, number.Text))
            .Concat(extra.Select(number => new Finding(FindingKind.ExtraNumber, number.Text))).Distinct();
    }

    private static IEnumerable<Finding> AddressesOf(string source, string target)
    {
        var (missing, extra) = Differences(
            WrittenAddresses.In(source), WrittenAddresses.In(target), (one, other) => WrittenAddresses.KeyOf(one) == WrittenAddresses.KeyOf(other));
        return missing.Select(address => new Finding(FindingKind.MissingLink, address))
            .Concat(extra.Select(address => new Finding(FindingKind.ExtraLink, address))).Distinct();
    }

    private static (List<T> Missing, List<T> Extra) Differences<T>(IReadOnlyList<T> source, IReadOnlyList<T> target, Func<T, T, bool> isSame)
    {
        var (missing, extra) = (new List<T>(), target.ToList());
        foreach (var one in source)
        {
            if (extra.FindIndex(other => isSame(one, other)) is var at and >= 0)
            {
                extra.RemoveAt(at);
            }
            else
            {
                missing.Add(one);
            }
        }

        return (missing, extra);
    }
}
