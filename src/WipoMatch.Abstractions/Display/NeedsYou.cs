using Microsoft.AspNetCore.Http;

namespace WipoMatch.Display;

/// <summary>Counts what waits for the person while the sections of <see cref="PageZones.DeskNeedsYou"/> are drawn.</summary>
public static class NeedsYou
{
    private static readonly object Key = new();

    /// <summary>A section tells how many things it shows; with none it draws nothing.</summary>
    /// <param name="context">The request.</param>
    /// <param name="count">How many.</param>
    public static void Add(HttpContext context, int count)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Items[Key] = CountOf(context) + count;
    }

    /// <summary>How many things the sections have told.</summary>
    /// <param name="context">The request.</param>
    public static int CountOf(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Items[Key] is int count ? count : 0;
    }
}
