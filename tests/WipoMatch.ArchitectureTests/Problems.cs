namespace WipoMatch.ArchitectureTests;

/// <summary>Shows all that breaks a rule, not the first only.</summary>
internal static class Problems
{
    public static void None(IEnumerable<string> problems)
    {
        var list = problems.Distinct(StringComparer.Ordinal).ToList();
        Assert.True(list.Count == 0, $"{list.Count} found:\n{string.Join('\n', list)}");
    }
}
