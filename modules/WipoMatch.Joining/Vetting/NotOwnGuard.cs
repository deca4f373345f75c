using Microsoft.Extensions.Localization;
using WipoMatch.Joining.Applications;
using WipoMatch.Security;

namespace WipoMatch.Joining.Vetting;

/// <summary>Nobody decides about their own application.</summary>
internal sealed class NotOwnGuard(ICurrentUser user, IUserDirectory people, IStringLocalizer<Texts> localizer) : IJoinGuard
{
    public async Task<string?> RefusalAsync(Application application, CancellationToken cancellationToken)
    {
        var own = (await people.FindAsync([user.UserId ?? ""], cancellationToken)).GetValueOrDefault(user.UserId ?? "");
        return own is not null && EmailAddress.Normalize(own.Email) == application.NormalizedEmail ? localizer["RefusedOwn"].Value : null;
    }
}
