namespace WipoMatch.Matching.Desk;

/// <summary>Reads suggestions for people who have signed in.</summary>
public interface IDeskQuery
{
    /// <summary>The list of a need, or null when it is not published.</summary>
    /// <param name="need">The need's id in exchange records.</param>
    /// <param name="chosen">The ids of the offers to compare.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    Task<DeskPage?> ReadAsync(string need, IReadOnlyList<string> chosen, CancellationToken cancellationToken);

    /// <summary>The needs to choose from.</summary>
    /// <param name="isUnknown">Whether a need was asked for that is not published.</param>
    NeedChoice Choose(bool isUnknown);
}
