using System.Globalization;

namespace WipoMatch.Recipes;

/// <summary>What was written, and what the reader of the recipe should know.</summary>
public sealed record RecipeExportReport
{
    /// <summary>How many versions of items.</summary>
    public int Versions { get; init; }

    /// <summary>How many pictures went along.</summary>
    public int Pictures { get; init; }

    /// <summary>How many versions name pictures.</summary>
    public int VersionsWithPictures { get; init; }

    /// <summary>Paths of pictures that content names and the site does not have.</summary>
    public IReadOnlyList<string> MissingPictures { get; init; } = [];

    /// <summary>How many texts stand in square brackets: an Orchard Core site would take them for a script.</summary>
    public int Brackets { get; init; }

    /// <summary>The places of the first of them: item id and JSON path.</summary>
    public IReadOnlyList<string> FirstBrackets { get; init; } = [];

    /// <summary>Whether pictures could go along.</summary>
    public bool IsPackage { get; init; }

    /// <summary>One line that says what was written.</summary>
    public string Summary => string.Create(CultureInfo.InvariantCulture, $"{Versions} versions{(IsPackage ? $", {Pictures} pictures" : "")}");

    /// <summary>What the reader of the recipe should know, in sentences.</summary>
    public IEnumerable<string> Warnings
    {
        get
        {
            if (!IsPackage && VersionsWithPictures > 0)
            {
                yield return string.Create(
                    CultureInfo.InvariantCulture, $"{VersionsWithPictures} versions name pictures, which only a package takes along. Export to a file that ends in .zip.");
            }

            if (MissingPictures.Count > 0)
            {
                yield return string.Create(
                    CultureInfo.InvariantCulture, $"{MissingPictures.Count} pictures that content names are not on this site: {string.Join(", ", MissingPictures.Take(5))}.");
            }

            if (Brackets > 0)
            {
                yield return string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Brackets} texts stand in square brackets; an Orchard Core site would run them as scripts. Look at them before you give the file away: {string.Join(", ", FirstBrackets)}.");
            }
        }
    }
}
