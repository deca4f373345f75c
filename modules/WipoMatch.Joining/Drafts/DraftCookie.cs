using Microsoft.AspNetCore.DataProtection;
using WipoMatch.Security;

namespace WipoMatch.Joining.Drafts;

/// <summary>Remembers which draft is whose.</summary>
/// <param name="protection">Seals it.</param>
public sealed class DraftCookie(IDataProtectionProvider protection) : SealedCookie(protection, "wm-join", "Joining.Draft", Draft.Kept);
