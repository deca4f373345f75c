using Microsoft.Extensions.Configuration;
using WipoMatch.Data;

namespace WipoMatch.Core.Data;

/// <summary>The folder in which the site keeps its files.</summary>
/// <param name="Path">The absolute path.</param>
public sealed record DataFolder(string Path) : IDataFolder
{
    /// <summary>Reads <c>WipoMatch:DataPath</c>; a relative path is below the content root.</summary>
    /// <param name="configuration">The settings.</param>
    /// <param name="contentRoot">The content root.</param>
    public static DataFolder Read(IConfiguration configuration, string contentRoot)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var path = configuration["WipoMatch:DataPath"];
        return new(System.IO.Path.GetFullPath(string.IsNullOrWhiteSpace(path) ? "App_Data" : path, contentRoot));
    }
}
