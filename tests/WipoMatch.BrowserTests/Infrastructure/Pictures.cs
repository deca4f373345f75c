using Microsoft.Playwright;

namespace WipoMatch.BrowserTests.Infrastructure;

/// <summary>Pictures of pages in the folder that WIPOMATCH_SCREENSHOTS names; none without it.</summary>
internal static class Pictures
{
    /// <summary>The folder, or null.</summary>
    public static string? Folder => Environment.GetEnvironmentVariable("WIPOMATCH_SCREENSHOTS") is { Length: > 0 } folder ? folder : null;

    /// <summary>Takes a picture when asked for.</summary>
    /// <param name="page">Of which page.</param>
    /// <param name="name">The name of the file, without its ending.</param>
    public static async Task TakeAsync(IPage page, string name)
    {
        if (Folder is { } folder)
        {
            var file = Path.Combine(folder, name + ".png");
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = file });
            Assert.True(File.Exists(file), file);
        }
    }
}
