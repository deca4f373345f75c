using Microsoft.AspNetCore.Html;
using WipoMatch.Matching.Shown;

namespace WipoMatch.Matching.Desk;

/// <summary>The list of a need.</summary>
public sealed record DeskPage
{
    /// <summary>The need's id in exchange records.</summary>
    public required string Need { get; init; }

    /// <summary>The need as a link.</summary>
    public required IHtmlContent NeedLink { get; init; }

    /// <summary>The need's title.</summary>
    public required string Title { get; init; }

    /// <summary>The offers, the best first.</summary>
    public required IReadOnlyList<PairLine> Lines { get; init; }

    /// <summary>Why there are none, or null.</summary>
    public string? Note { get; init; }

    /// <summary>The offers that are compared.</summary>
    public required IReadOnlyList<PairLine> Compared { get; init; }

    /// <summary>What is compared: a row has a cell for each of them.</summary>
    public required IReadOnlyList<ComparedRow> Rows { get; init; }

    /// <summary>Whether more were chosen than are compared.</summary>
    public bool IsCut { get; init; }
}

/// <summary>One thing in which offers are compared.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Cells">What it is for each of the offers.</param>
public sealed record ComparedRow(string Name, IReadOnlyList<IHtmlContent> Cells);

/// <summary>The needs to choose from.</summary>
/// <param name="Own">Those of the person's organizations.</param>
/// <param name="Others">The newest others.</param>
/// <param name="IsUnknown">Whether a need was asked for that is not published.</param>
public sealed record NeedChoice(IReadOnlyList<IHtmlContent> Own, IReadOnlyList<IHtmlContent> Others, bool IsUnknown);
