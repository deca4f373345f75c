using Microsoft.Extensions.Localization;
using WipoMatch.Joining.Applications;
using WipoMatch.Members.Contracts;

namespace WipoMatch.Joining.Vetting;

/// <summary>The address has no account that was made meanwhile in another way.</summary>
internal sealed class AddressFreeGuard(INewAccounts accounts, IStringLocalizer<Texts> localizer) : IJoinGuard
{
    public async Task<string?> RefusalAsync(Application application, CancellationToken cancellationToken) =>
        await accounts.IsTakenAsync(application.Email, cancellationToken) ? localizer["RefusedHasAccount"].Value : null;
}
