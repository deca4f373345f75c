using System.IO.Compression;
using System.Text.RegularExpressions;

namespace WipoMatch.ArchitectureTests;

/// <summary>Rules for files that no compiler checks.</summary>
public sealed partial class SourceFilesTests
{
    private const int LongestFile = 300;

    private const int LargestStyleSheet = 10 * 1024;

    /// <summary>Longer files and why they are not cut.</summary>
    private static readonly Dictionary<string, string> Long = new(StringComparer.Ordinal)
    {
        ["themes/WipoMatch.Theme/wwwroot/site.css"] = "one file is one request",
    };

    private static readonly string[] Sources = ["src", "modules", "themes", "tests"];

    [Fact]
    public void NoFile_IsLongerThanAReaderLikes() => Problems.None(
        from pattern in new[] { "*.cs", "*.cshtml", "*.css", "*.js" }
        from file in Product.Files(pattern, Sources)
        let lines = Product.Read(file).Count(letter => letter == '\n')
        where lines > LongestFile && !Long.ContainsKey(file)
        select $"{file} has {lines} lines");

    [Fact]
    public void StyleSheets_UseLogicalProperties() => Problems.None(
        from file in Product.Files("*.css", "src", "modules", "themes")
        from line in Lines(Comment().Replace(Product.Read(file), ""))
        where PhysicalProperty().IsMatch(line)
        select $"{file}: {line.Trim()}");

    [Fact]
    public void StyleSheets_AreSmall() => Problems.None(
        from file in Product.Files("*.css", "src", "modules", "themes")
        let size = Compressed(file)
        where size > LargestStyleSheet
        select $"{file} has {size} bytes compressed");

    [Fact]
    public void Views_HaveNoStylesScriptsOrHandlers() => Problems.None(
        from file in Product.Files("*.cshtml", "src", "modules", "themes")
        from line in Lines(Product.Read(file))
        where InlineCode().IsMatch(line)
        select $"{file}: {line.Trim()}");

    [Fact]
    public void Views_WriteNoRawHtmlButThatOfTheRenderer() => Problems.None(
        from file in Product.Files("*.cshtml", "src", "modules", "themes")
        from line in Lines(Product.Read(file))
        where line.Contains("Html.Raw(", StringComparison.Ordinal)
        select $"{file}: {line.Trim()}");

    private static string[] Lines(string text) => text.Split('\n');

    private static long Compressed(string file)
    {
        using var buffer = new MemoryStream();
        using (var gzip = new GZipStream(buffer, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(File.ReadAllBytes(Path.Combine(Product.Root, file)));
        }

        return buffer.Length;
    }

    [GeneratedRegex(
        @"(^|[\s;{])((margin|padding|border)-(left|right|top|bottom)|left|right|float|clear|border-(top|bottom)-(left|right)-radius)\s*:|text-align\s*:\s*(left|right)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex PhysicalProperty();

    [GeneratedRegex(@"\sstyle\s*=|<style\b|<script(?! type=""module"" src=""~/[^""]+"" asp-append-version=""true""></script>)|\son[a-z]+\s*=\s*""|javascript:", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex InlineCode();

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Comment();
}
