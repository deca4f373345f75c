using System.Globalization;
using System.IO.Compression;
using System.Text;
using WipoMatch.Recipes;

namespace WipoMatch.Core.Recipes.Packages;

/// <summary>
/// A zip package: <c>Recipe.json</c> and what lies beside it. Every name and size is checked before the first entry is read; nothing is ever
/// unpacked to disk.
/// </summary>
internal sealed class PackageFile : IRecipeFiles, IDisposable
{
    /// <summary>The most entries.</summary>
    public const int MostEntries = 50_000;

    /// <summary>The most bytes of all entries together, unpacked.</summary>
    public const long MostBytes = 4L * 1024 * 1024 * 1024;

    /// <summary>How many times larger than packed an entry of more than 1 MB may be.</summary>
    public const int HighestRatio = 200;

    private const string RecipeName = "Recipe.json";

    private readonly ZipArchive _zip;

    private readonly string _label;

    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.Ordinal);

    private PackageFile(ZipArchive zip, string label) => (_zip, _label) = (zip, label);

    /// <summary>Opens a package.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="RecipeException">It is damaged or hostile.</exception>
    public static PackageFile At(string path)
    {
        var label = Path.GetFileName(path);
        var file = RecipeFile.Open(path);
        try
        {
            var package = new PackageFile(new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: false, Encoding.UTF8), label);
            package.Check();
            return package;
        }
        catch (Exception exception)
        {
            file.Dispose();
            if (exception is InvalidDataException or IOException or ArgumentException)
            {
                throw new RecipeException($"{label} is not a whole zip file: it is damaged or was cut off. Copy it again, or write it anew.");
            }

            throw;
        }
    }

    /// <summary>Opens the recipe.</summary>
    public Stream OpenRecipe() => Open(_entries.Values.Single(IsRecipe));

    /// <inheritdoc />
    public Stream Open(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return _entries.TryGetValue(path, out var entry)
            ? Open(entry)
            : throw new RecipeException($"There is no file '{path}' in {_label}. Correct the name, or add the file.");
    }

    /// <inheritdoc />
    public void Dispose() => _zip.Dispose();

    private static bool IsRecipe(ZipArchiveEntry entry) => entry.FullName.Equals(RecipeName, StringComparison.OrdinalIgnoreCase);

    private PackageStream Open(ZipArchiveEntry entry)
    {
        try
        {
            return new PackageStream(entry.Open(), entry, _label);
        }
        catch (InvalidDataException)
        {
            throw Refused(entry.FullName, "is damaged, or packed by a method other than deflate. Write the package anew");
        }
    }

    private void Check()
    {
        if (_zip.Entries.Count > MostEntries)
        {
            throw new RecipeException(string.Create(CultureInfo.InvariantCulture, $"{_label} holds more than {MostEntries} files. Split it into several packages."));
        }

        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var total = 0L;
        foreach (var entry in _zip.Entries)
        {
            CheckName(entry, names);
            total += entry.Length;
            if (total > MostBytes || entry.Length < 0 || (entry.Length > 1024 * 1024 && entry.Length / HighestRatio > entry.CompressedLength))
            {
                throw Refused(entry.FullName, "would unpack to far more than a package holds. Split the package, or write it anew");
            }

            _entries[entry.FullName] = entry;
        }

        if (!_entries.Values.Any(IsRecipe))
        {
            throw new RecipeException($"{_label} holds no {RecipeName} at its root. Add it, or import another file.");
        }
    }

    private void CheckName(ZipArchiveEntry entry, HashSet<string> names)
    {
        if (!PackagePath.IsPlain(entry.FullName.EndsWith('/') ? entry.FullName[..^1] : entry.FullName))
        {
            throw Refused(entry.FullName, "leaves the package: names are relative, with forward slashes and without '..', drives and characters that cannot be seen");
        }

        if (!names.Add(entry.FullName.TrimEnd('/').Normalize(NormalizationForm.FormC)))
        {
            throw Refused(entry.FullName, "stands twice, or differs from another name by case only. Rename one");
        }

        const int FileKind = 0xF000;
        const int RegularFile = 0x8000;
        const int Folder = 0x4000;
        if (((entry.ExternalAttributes >> 16) & FileKind) is not (0 or RegularFile or Folder))
        {
            throw Refused(entry.FullName, "is a link or a device. Put the file itself into the package");
        }

        if (entry.IsEncrypted)
        {
            throw Refused(entry.FullName, "is encrypted. Write the package without a password");
        }
    }

    private RecipeException Refused(string name, string reason) =>
        new($"{_label} is refused: '{new string([.. name.Where(character => !char.IsControl(character)).Take(100)])}' {reason}.");
}
