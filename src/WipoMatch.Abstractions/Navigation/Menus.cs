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

    /// <summary>In the header, for who has not signed in.</summary>
    public const string Visitor = "visitor";

    /// <summary>In the header, for who has signed in.</summary>
    public const string Account = "account";

    /// <summary>Beside the remark that the data are a demonstration.</summary>
    public const string Demonstration = "demonstration";
}
