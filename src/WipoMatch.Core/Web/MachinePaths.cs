using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace WipoMatch.Core.Web;

/// <summary>Addresses that programs read and people do not: errors there are no pages.</summary>
internal static class MachinePaths
{
    private static readonly PathString[] All = ["/api", "/openapi", "/health", "/media", "/_content"];

    // Pages of five of the six languages begin with another letter, and every request asks.
    private static readonly SearchValues<char> Letters = SearchValues.Create([.. All.Select(start => start.Value![1])]);

    public static bool Contain(PathString path) => MayBeOne(path) && Array.Exists(All, start => path.StartsWithSegments(start, StringComparison.Ordinal));

    /// <summary>Whether errors are problem documents there; <c>/api</c> alone is the address of a page without its language.</summary>
    public static bool IsApi(PathString path) =>
        MayBeOne(path) && (IsBelowApi(path) || path.StartsWithSegments("/openapi", StringComparison.Ordinal));

    public static bool IsBelowApi(PathString path) =>
        path.StartsWithSegments("/api", StringComparison.Ordinal, out var rest) && rest.HasValue;

    private static bool MayBeOne(PathString path) => path.Value is ['/', var letter, ..] && Letters.Contains(letter);
}
