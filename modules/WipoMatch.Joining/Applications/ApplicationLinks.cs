using System.Globalization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using WipoMatch.Data;
using WipoMatch.Security;

namespace WipoMatch.Joining.Applications;

/// <summary>The links that applicants get by mail: one that confirms their address once, and one that shows how it stands.</summary>
public sealed class ApplicationLinks(DbContext db, IDataProtectionProvider protection, TimeProvider clock)
{
    /// <summary>How long a link that confirms works.</summary>
    public static readonly TimeSpan ConfirmLasts = TimeSpan.FromHours(24);

    private readonly IDataProtector _protector = protection.CreateProtector("Joining.Application");

    /// <summary>Makes the link that confirms, in the running write transaction; an older one no longer works.</summary>
    /// <param name="application">The application.</param>
    /// <returns>The token; only its hash is kept.</returns>
    public string MakeConfirm(Application application)
    {
        ArgumentNullException.ThrowIfNull(application);
        var token = SecretToken.New();
        (application.ConfirmHash, application.ConfirmUntilUtc) = (SecretToken.Hash(token), clock.UtcNow() + ConfirmLasts);
        return token;
    }

    /// <summary>The application that a link was made for, whether or not it still works; null for a link that was replaced or never made.</summary>
    /// <param name="token">The token.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public Task<Application?> FindByConfirmAsync(string token, CancellationToken cancellationToken)
    {
        var hash = SecretToken.Hash(token);
        return db.Set<Application>().SingleOrDefaultAsync(row => row.ConfirmHash == hash, cancellationToken);
    }

    /// <summary>The token by which an applicant sees how it stands; it works as long as the application is kept.</summary>
    /// <param name="application">The application.</param>
    public string StateToken(Application application)
    {
        ArgumentNullException.ThrowIfNull(application);
        return _protector.Protect(application.Id.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>The application of a token, or null.</summary>
    /// <param name="token">The token.</param>
    public long? ReadState(string token) =>
        long.TryParse(_protector.TryUnprotect(token), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
}
