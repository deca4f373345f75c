namespace WipoMatch.Security;

/// <summary>The way in which people are known from one request to the next.</summary>
public static class SignInScheme
{
    /// <summary>The name of the authentication scheme: an encrypted cookie of this site.</summary>
    public const string Name = "WipoMatch";

    /// <summary>How long a sign-in lasts without a request.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromHours(8);

    /// <summary>The page on which people sign in.</summary>
    /// <param name="language">The language of the page.</param>
    public static string Page(string language) => $"/{language}/account/sign-in";
}
