using WipoMatch.Security;

namespace WipoMatch.Contents.Desk;

/// <summary>Whose content a person sees on the desk: with <see cref="Permissions.ListContent"/> everybody's, else their own and that of their organizations' people.</summary>
public sealed class DeskScope(ICurrentUser user, OwnPeople people)
{
    /// <summary>Whether the person sees everybody's content.</summary>
    public bool IsWhole => user.May(Permissions.ListContent);

    /// <summary>The accounts whose content the person sees; null for everybody's.</summary>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<IReadOnlyCollection<string>?> OwnersAsync(CancellationToken cancellationToken) =>
        IsWhole ? null : await people.IdsAsync(cancellationToken);
}
