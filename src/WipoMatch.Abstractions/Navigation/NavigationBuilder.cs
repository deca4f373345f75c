using WipoMatch.Security;

namespace WipoMatch.Navigation;

/// <summary>Collects the entries of one menu.</summary>
/// <param name="menu">One of <see cref="Menus"/>.</param>
public sealed class NavigationBuilder(string menu)
{
    private readonly List<NavigationEntry> _entries = [];

    /// <summary>The menu that is built.</summary>
    public string Menu { get; } = menu;

    /// <summary>What was added so far.</summary>
    public IReadOnlyList<NavigationEntry> Entries => _entries;

    /// <summary>Adds an entry.</summary>
    /// <param name="text">The text in the reader's language.</param>
    /// <param name="position">Its place; smaller comes first.</param>
    /// <param name="path">The path below <c>/{language}</c>, beginning with a slash.</param>
    /// <param name="permission">Who sees it, or null for everybody.</param>
    public NavigationBuilder Add(string text, int position, string path, Permission? permission = null)
    {
        _entries.Add(new(text, position, path, permission));
        return this;
    }
}

/// <summary>An entry of a menu.</summary>
/// <param name="Text">The text.</param>
/// <param name="Position">Its place.</param>
/// <param name="Path">The path below the language.</param>
/// <param name="Permission">Who sees it, or null.</param>
public sealed record NavigationEntry(string Text, int Position, string Path, Permission? Permission);
