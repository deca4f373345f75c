namespace WipoMatch.Theme;

/// <summary>Which page numbers a pagination shows.</summary>
internal static class PageNumbers
{
    /// <summary>The first, the last, and the neighbours of the page; null stands for those left out.</summary>
    public static IEnumerable<int?> Around(int page, int count)
    {
        var previous = 0;
        foreach (var number in Enumerable.Range(1, count).Where(number => number == 1 || number == count || Math.Abs(number - page) <= 1))
        {
            // A gap of one page costs as much room as the page itself.
            if (number - previous == 2)
            {
                yield return number - 1;
            }
            else if (number - previous > 2)
            {
                yield return null;
            }

            yield return number;
            previous = number;
        }
    }
}
