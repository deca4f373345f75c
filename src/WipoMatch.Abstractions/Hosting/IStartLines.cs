namespace WipoMatch.Hosting;

/// <summary>What a module tells on the console when the site has started: where to look next.</summary>
public interface IStartLines
{
    /// <summary>Its place; smaller comes first.</summary>
    int Position { get; }

    /// <summary>The lines, in English and without indentation.</summary>
    /// <param name="address">The address of the site, without a slash at its end.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    Task<IReadOnlyList<string>> TellAsync(string address, CancellationToken cancellationToken);
}
