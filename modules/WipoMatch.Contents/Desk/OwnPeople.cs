using WipoMatch.Security;

namespace WipoMatch.Contents.Desk;

/// <summary>The person who asks and those who speak for the same organizations: they share what they write. Read once for each request.</summary>
public sealed class OwnPeople(ICurrentUser user, IUserDirectory people)
{
    private HashSet<string>? _ids;

    /// <summary>The identifiers of their accounts.</summary>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<IReadOnlySet<string>> IdsAsync(CancellationToken cancellationToken)
    {
        if (_ids is not null)
        {
            return _ids;
        }

        var ids = new HashSet<string>(StringComparer.Ordinal) { user.UserId! };
        foreach (var organization in user.Organizations)
        {
            ids.UnionWith((await people.OfOrganizationAsync(organization, cancellationToken)).Select(person => person.UserId));
        }

        return _ids = ids;
    }
}
