namespace WipoMatch.Members.Models;

/// <summary>Address and password.</summary>
public sealed class SignInForm
{
    /// <summary>The address.</summary>
    public string? Email { get; set; }

    /// <summary>The password; never written back into the page.</summary>
    public string? Password { get; set; }

    /// <summary>Where to go afterwards.</summary>
    public string? ReturnUrl { get; set; }
}

/// <summary>The address to which a link is sent.</summary>
public sealed class LinkForm
{
    /// <summary>The address.</summary>
    public string? Email { get; set; }

    /// <summary>Where to go afterwards.</summary>
    public string? ReturnUrl { get; set; }
}

/// <summary>One code.</summary>
public sealed class CodeForm
{
    /// <summary>The code.</summary>
    public string? Code { get; set; }

    /// <summary>Where to go afterwards.</summary>
    public string? ReturnUrl { get; set; }
}

/// <summary>A new password.</summary>
public sealed class PasswordForm
{
    /// <summary>The password so far; not asked where a link was mailed.</summary>
    public string? Current { get; set; }

    /// <summary>The new password.</summary>
    public string? Password { get; set; }

    /// <summary>The token of the link.</summary>
    public string? Token { get; set; }
}

/// <summary>What people say about themselves.</summary>
public sealed class ProfileForm
{
    /// <summary>The name that others see.</summary>
    public string? DisplayName { get; set; }

    /// <summary>The language to be written to in.</summary>
    public string? Language { get; set; }

    /// <summary>An IANA time zone.</summary>
    public string? TimeZone { get; set; }
}
