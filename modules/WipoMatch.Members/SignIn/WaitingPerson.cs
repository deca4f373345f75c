using Microsoft.AspNetCore.DataProtection;
using WipoMatch.Security;

namespace WipoMatch.Members.SignIn;

/// <summary>Remembers between the two steps of signing in who has done the first: the account.</summary>
/// <param name="protection">Seals it.</param>
public sealed class WaitingPerson(IDataProtectionProvider protection) : SealedCookie(protection, "wm-step", "Members.SecondStep", TimeSpan.FromMinutes(5));
