using Microsoft.Extensions.Localization;
using WipoMatch.Catalog;
using WipoMatch.Joining.Applications;
using WipoMatch.Members.Contracts;

namespace WipoMatch.Joining.Commands;

/// <summary>Makes the account of somebody who was accepted, and the organization when it is new, in the running write transaction.</summary>
public sealed class LetIn(
    INewAccounts accounts, AddOrganization organizations, ApplicationStore store, ICatalog catalog, IStringLocalizer<Texts> localizer)
{
    /// <summary>Lets them in.</summary>
    /// <param name="application">The application.</param>
    /// <param name="decision">Which roles and organization.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>The application with account and organization, or why it could not be done.</returns>
    public async Task<LetInAnswer> RunAsync(Application application, JoinDecision decision, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(application);
        ArgumentNullException.ThrowIfNull(decision);
        var known = decision.OrganizationId is null ? null : catalog.Current.FindByExchangeId(decision.OrganizationId);
        if (decision.OrganizationId is not null && known is null)
        {
            return new LetInAnswer.Refused(localizer["RefusedNoOrganization"]);
        }

        var member = new NewMember(application.Email, application.Name, application.Language, application.TimeZone, application.PasswordHash, decision.Roles);
        if (await accounts.AddAsync(member, cancellationToken) is not { } accountId)
        {
            return new LetInAnswer.Refused(localizer["RefusedHasAccount"]);
        }

        var organization = known?.ExchangeId ?? await organizations.RunAsync(application, accountId, cancellationToken);
        await accounts.GiveOrganizationAsync(accountId, organization, cancellationToken);

        // To publish content forgets the rows that were read before.
        var row = (await store.TakeAsync(application.Id, cancellationToken))!;
        (row.AccountId, row.OrganizationId, row.OrganizationName) = (accountId, organization, known?.Title ?? row.OrganizationName);
        return new LetInAnswer.Done(row);
    }
}
