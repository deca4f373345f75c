using WipoMatch.ContentManagement;
using WipoMatch.Display;
using WipoMatch.Security;

namespace WipoMatch.Contents.Desk;

/// <summary>Builds the first page of the desk.</summary>
public sealed class DeskHomeQuery(IContentList list, ContentLines lines, DeskScope scope, PageSections sections, ICurrentUser user)
{
    private const int Few = 8;

    /// <summary>The page for the person who asks.</summary>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<DeskHome> ReadAsync(CancellationToken cancellationToken)
    {
        var owners = await scope.OwnersAsync(cancellationToken);
        var drafts = await list.FirstAsync(
            new() { Owners = [user.UserId!], States = [ContentState.Draft, ContentState.Changed], PageSize = Few }, cancellationToken);
        var published = await list.FirstAsync(
            new() { Owners = owners, States = [ContentState.Published], ContentTypes = lines.Types, PageSize = Few }, cancellationToken);
        return new(
            sections.In(PageZones.DeskNeedsYou, user),
            await lines.OfAsync(drafts, cancellationToken),
            await lines.OfAsync(published, cancellationToken),
            scope.IsWhole);
    }
}
