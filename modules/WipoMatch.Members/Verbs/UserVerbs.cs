using WipoMatch.Commands;
using WipoMatch.Members.Management;

namespace WipoMatch.Members.Verbs;

/// <summary>What the verbs about accounts say when something does not fit.</summary>
internal static class UserVerbs
{
    public static void Require(ManageAnswer answer, string email)
    {
        var problem = answer switch
        {
            ManageAnswer.Unknown => $"There is no account with the address {email}; make it with: user add {email}",
            ManageAnswer.UnknownRole => "One of the roles does not exist; the page /en/admin/roles lists those that do. Their names are case-sensitive.",
            ManageAnswer.LastAdministrator => $"{email} is the last who may change accounts; give another account the role Administrator first.",
            ManageAnswer.AddressTaken => $"The address {email} has an account already; change it with: user role {email}",
            _ => null,
        };
        if (problem is not null)
        {
            throw new VerbFailedException(problem);
        }
    }
}
