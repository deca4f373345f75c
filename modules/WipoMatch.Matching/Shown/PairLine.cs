using Microsoft.AspNetCore.Html;
using WipoMatch.Localization;

namespace WipoMatch.Matching.Shown;

/// <summary>One side of a suggestion as it stands on the page of the other.</summary>
public sealed record PairLine
{
    /// <summary>The id in exchange records.</summary>
    public required string Id { get; init; }

    /// <summary>The shape of its kind: <c>need</c> or <c>offer</c>.</summary>
    public required string Shape { get; init; }

    /// <summary>The title, in the reader's language where it exists.</summary>
    public required string Title { get; init; }

    /// <summary>The language of the title when it is not the reader's, else null.</summary>
    public SiteLanguage? Language { get; init; }

    /// <summary>The address.</summary>
    public required string Url { get; init; }

    /// <summary>Organization and country.</summary>
    public required IReadOnlyList<IHtmlContent> By { get; init; }

    /// <summary>How well it fits.</summary>
    public required Strength Strength { get; init; }

    /// <summary>Why it is suggested: a few plain facts.</summary>
    public required IReadOnlyList<string> Reasons { get; init; }

    /// <summary>What may not fit.</summary>
    public required IReadOnlyList<string> Limits { get; init; }
}
