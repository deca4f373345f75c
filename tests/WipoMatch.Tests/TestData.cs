namespace WipoMatch.Tests;

/// <summary>Test data kept beside the repository because of its size or its licence.</summary>
public static class TestData
{
    private static readonly string? Root = FindRoot();

    /// <summary>The full path of a file or folder of the test data; null when it is not there.</summary>
    public static string? Find(string relative)
    {
        if (Root is null)
        {
            return null;
        }

        var path = Path.Combine(Root, relative);
        return Path.Exists(path) ? path : null;
    }

    private static string? FindRoot()
    {
        if (Environment.GetEnvironmentVariable("WIPOMATCH_TESTDATA") is { Length: > 0 } folder)
        {
            return folder;
        }

        for (var ancestor = new DirectoryInfo(AppContext.BaseDirectory); ancestor?.Parent is not null; ancestor = ancestor.Parent)
        {
            var beside = Path.Combine(ancestor.Parent.FullName, "shared", "data");
            if (Directory.Exists(beside))
            {
                return beside;
            }
        }

        return null;
    }
}
