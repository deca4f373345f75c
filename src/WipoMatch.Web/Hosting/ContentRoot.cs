namespace WipoMatch.Web.Hosting;

/// <summary>
/// Where the application's files are: the project folder when the executable lies in a build output, else the executable's folder;
/// an argument <c>--contentRoot</c> wins.
/// </summary>
internal static class ContentRoot
{
    /// <summary>Whether the executable lies in a build output: the development manifest of static files is beside it.</summary>
    public static bool IsBuildOutput { get; } = File.Exists(Path.Combine(AppContext.BaseDirectory, "WipoMatch.Web.staticwebassets.runtime.json"));

    /// <summary>The folder.</summary>
    public static string Find() => IsBuildOutput && ProjectFolder() is { } folder ? folder : AppContext.BaseDirectory;

    private static string? ProjectFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "WipoMatch.Web.csproj")))
            {
                return folder.FullName;
            }
        }

        return null;
    }
}
