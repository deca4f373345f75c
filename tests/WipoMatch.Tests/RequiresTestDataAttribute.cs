namespace WipoMatch.Tests;

/// <summary>A test that is skipped where the test data is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RequiresTestDataAttribute : FactAttribute
{
    /// <param name="relative">The file or folder the test needs, relative to the test data; empty for any of it.</param>
    public RequiresTestDataAttribute(string relative = "")
    {
        Relative = relative;
        if (TestData.Find(relative) is null)
        {
            Skip = $"Needs the test data ({relative}); set WIPOMATCH_TESTDATA to its folder.";
        }
    }

    public string Relative { get; }
}
