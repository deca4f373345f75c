using System.Text.Json;
using Microsoft.Extensions.Localization;
using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.Display.Forms;
using WipoMatch.Joining.Applications;
using WipoMatch.Joining.Controllers;
using WipoMatch.Joining.Vetting;
using WipoMatch.Security;

namespace WipoMatch.Joining.Desk;

/// <summary>Builds the page on which an application is decided.</summary>
public sealed class DecisionQuery(
    ApplicationStore store, JoinMoves moves, OrganizationFinder finder, RoleChoices roles, IUserDirectory people, ICatalog catalog, IContentManager content,
    IStringLocalizer<Texts> localizer)
{
    private const int MostSimilar = 5;

    /// <summary>The page, or null when there is no such application, or nobody has confirmed it.</summary>
    /// <param name="id">The application.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<DecisionPage?> ReadAsync(long id, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(id, cancellationToken) is not { State: not JoinStates.Unconfirmed } application)
        {
            return null;
        }

        var colleagues = application.OrganizationId is null ? [] : await people.OfOrganizationAsync(application.OrganizationId, cancellationToken);
        var domain = application.Email[(application.Email.LastIndexOf('@') + 1)..];
        return new()
        {
            Application = application,
            Checklist = JsonSerializer.Deserialize<Dictionary<string, string>>(application.Checklist) ?? [],
            Organizations = Organizations(application),
            Colleagues = [.. colleagues.Where(person => person.UserId != application.AccountId).Select(person => person.DisplayName)],
            MailDomain = domain,
            IsSameDomain = IsSame(domain, await WebsiteAsync(application, cancellationToken)),
            Roles = roles.All,
            FittingRoles = RoleChoices.For(application.AimList),
            Steps = await store.StepsAsync(id, cancellationToken),
            Accept = await moves.FindAsync(application, JoinActions.Accept, cancellationToken),
            Ask = await moves.FindAsync(application, JoinActions.Ask, cancellationToken),
            Decline = await moves.FindAsync(application, JoinActions.Decline, cancellationToken),
        };
    }

    private List<Choice> Organizations(Application application)
    {
        // One that has left the site since can be published anew.
        var own = finder.Get(application.OrganizationId) ?? new Choice(JoinOrganizationController.New, localizer["PublishOrganization", application.OrganizationName]);
        return [own, .. finder.Find(application.OrganizationName).Where(choice => choice.Value != own.Value).Take(MostSimilar)];
    }

    private async Task<string> WebsiteAsync(Application application, CancellationToken cancellationToken)
    {
        if (application.OrganizationId is null || catalog.Current.FindByExchangeId(application.OrganizationId) is not { } entry)
        {
            return application.Website;
        }

        return (await content.GetAsync(entry.ContentItemId, cancellationToken: cancellationToken))?.Text("Website") ?? "";
    }

    // A site of its own below the domain counts as well: www.example.org, mail.example.org.
    private static bool? IsSame(string domain, string website)
    {
        if (!Uri.TryCreate(website, UriKind.Absolute, out var address))
        {
            return null;
        }

        var host = address.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? address.Host[4..] : address.Host;
        return host.Equals(domain, StringComparison.OrdinalIgnoreCase)
            || host.EndsWith("." + domain, StringComparison.OrdinalIgnoreCase) || domain.EndsWith("." + host, StringComparison.OrdinalIgnoreCase);
    }
}
