using System.Collections.Concurrent;

namespace WipoMatch.Tests.Infrastructure;

/// <summary>Folders of tests, each of which goes with its test, and at the latest with the process.</summary>
internal static class TestFolders
{
    private static readonly ConcurrentDictionary<string, byte> Left = new(StringComparer.Ordinal);

    // One handler for all: a handler for each would keep its site in memory until the process ends.
    static TestFolders() => AppDomain.CurrentDomain.ProcessExit += (_, _) =>
    {
        foreach (var folder in Left.Keys)
        {
            Delete(folder);
        }
    };

    /// <summary>Makes a folder.</summary>
    /// <param name="prefix">How its name begins.</param>
    public static string Create(string prefix)
    {
        var folder = Directory.CreateTempSubdirectory(prefix).FullName;
        Left.TryAdd(folder, 0);
        return folder;
    }

    /// <summary>Deletes a folder with what is in it.</summary>
    public static void Delete(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
            Left.TryRemove(folder, out _);
        }
        catch (IOException)
        {
            // Work that ends beside the host can put back a file of the database; the end of the process deletes once more.
        }
    }
}
