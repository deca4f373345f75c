namespace WipoMatch.Data;

/// <summary>The folder in which the site keeps its files (setting <c>WipoMatch:DataPath</c>).</summary>
public interface IDataFolder
{
    /// <summary>The absolute path.</summary>
    string Path { get; }
}
