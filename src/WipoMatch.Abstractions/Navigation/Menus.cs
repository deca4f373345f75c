namespace WipoMatch.Navigation;

/// <summary>The menus of the site.</summary>
public static class Menus
{
    /// <summary>In the header.</summary>
    public const string Main = "main";

    /// <summary>In the footer.</summary>
    public const string Footer = "footer";

    /// <summary>On the desk of staff.</summary>
    public const string Admin = "admin";
}
