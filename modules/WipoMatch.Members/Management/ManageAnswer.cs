namespace WipoMatch.Members.Management;

/// <summary>Whether a change of an account was made.</summary>
public enum ManageAnswer
{
    /// <summary>It was made, or nothing was to do.</summary>
    Done,

    /// <summary>There is no such account.</summary>
    Unknown,

    /// <summary>There is no such role.</summary>
    UnknownRole,

    /// <summary>Nobody would be left who may change accounts.</summary>
    LastAdministrator,

    /// <summary>The address has an account already.</summary>
    AddressTaken,
}
