namespace WipoMatch.Translations.Checks;

/// <summary>A number as it is written, with every value that it can have: <c>1,234</c> is one thousand or one and a bit.</summary>
/// <param name="Text">As it is written.</param>
/// <param name="Values">What it can mean.</param>
public sealed record WrittenNumber(string Text, IReadOnlyList<decimal> Values)
{
    /// <summary>Whether two numbers can mean the same.</summary>
    /// <param name="other">The other.</param>
    public bool CanBe(WrittenNumber other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Values.Intersect(other.Values).Any();
    }
}
