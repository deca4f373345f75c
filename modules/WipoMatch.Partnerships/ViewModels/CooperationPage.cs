using Microsoft.AspNetCore.Html;
using WipoMatch.Display;

namespace WipoMatch.Partnerships.ViewModels;

/// <summary>The overview of cooperation, or the page of one mode.</summary>
public sealed record CooperationPage
{
    /// <summary>The text that editors wrote.</summary>
    public required CooperationWords Words { get; init; }

    /// <summary>Where the page lies, or null for the overview.</summary>
    public BreadcrumbsModel? Breadcrumbs { get; init; }

    /// <summary>The four modes with their numbers; none on the page of a mode.</summary>
    public IReadOnlyList<CardModel> Modes { get; init; } = [];

    /// <summary>The figures.</summary>
    public required CooperationFigures Figures { get; init; }
}

/// <summary>Title and text of a page about cooperation.</summary>
/// <param name="Title">The title.</param>
/// <param name="Summary">Two sentences.</param>
/// <param name="Body">The text, or null.</param>
/// <param name="Note">Where to read it when it is not there in the reader's language, or null.</param>
public sealed record CooperationWords(string Title, string Summary, IHtmlContent? Body, NoteModel? Note);

/// <summary>What the register says about all initiatives or those of one mode. Every number is counted from what is published.</summary>
public sealed record CooperationFigures
{
    /// <summary>How many initiatives there are, with the list behind the number.</summary>
    public required StatModel Total { get; init; }

    /// <summary>Shown instead of figures when there is no initiative.</summary>
    public EmptyStateModel? Empty { get; init; }

    /// <summary>The map.</summary>
    public required MapModel Map { get; init; }

    /// <summary>The same data as a table.</summary>
    public required IReadOnlyList<LinkRow> Links { get; init; }

    /// <summary>The charts that have something to show.</summary>
    public required IReadOnlyList<BarChartModel> Charts { get; init; }

    /// <summary>Countries that take part, this biennium and the last.</summary>
    public required IReadOnlyList<BienniumFigure> Biennia { get; init; }

    /// <summary>How many initiatives have no dates and count in no biennium, in a sentence; null when all have dates.</summary>
    public string? Undated { get; init; }
}

/// <summary>The countries that took part in a biennium.</summary>
/// <param name="Id">A unique id on the page.</param>
/// <param name="Name">The two years.</param>
/// <param name="Stat">How many countries.</param>
/// <param name="Countries">Which.</param>
public sealed record BienniumFigure(string Id, string Name, StatModel Stat, IReadOnlyList<CountryRow> Countries);

/// <summary>A country and its initiatives in a biennium.</summary>
/// <param name="Name">The name, linked to the country's initiatives.</param>
/// <param name="Initiatives">The initiatives as links.</param>
public sealed record CountryRow(IHtmlContent Name, IReadOnlyList<IHtmlContent> Initiatives);
