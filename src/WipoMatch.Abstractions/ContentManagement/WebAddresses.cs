namespace WipoMatch.ContentManagement;

/// <summary>Addresses that people write into content.</summary>
public static class WebAddresses
{
    /// <summary>Whether an address may be shown as a link: absolute, http or https, without user name.</summary>
    /// <param name="address">What was written.</param>
    public static bool IsSafe(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) &&
        (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp) &&
        uri.UserInfo.Length == 0 && uri.Host.Length > 0;
}
