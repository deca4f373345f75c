namespace WipoMatch.Setup.FirstRun;

/// <summary>What is asked on the first page.</summary>
public sealed class SetupForm
{
    /// <summary>The name of the site.</summary>
    public string? SiteName { get; set; }

    /// <summary>The code of the language for those whose browser asks for none of the six.</summary>
    public string? DefaultLanguage { get; set; }

    /// <summary>The time zone, as <c>Africa/Nairobi</c>.</summary>
    public string? TimeZone { get; set; }

    /// <summary>The name of the administrator.</summary>
    public string? DisplayName { get; set; }

    /// <summary>Their address.</summary>
    public string? Email { get; set; }

    /// <summary>Their password.</summary>
    public string? Password { get; set; }

    /// <summary>The form's one-time key.</summary>
    public string? FormKey { get; set; }
}
