using WipoMatch.Reports.Contracts;

namespace WipoMatch.Reports.Figures;

/// <summary>The figures for programs.</summary>
internal sealed class PublishedFigures(FigureCounter counter, FigureWords words) : IPublishedFigures
{
    public IReadOnlyList<PublishedFigure> List() => [.. counter.Count(words.Day).Select(Publish)];

    private PublishedFigure Publish(Figure figure) => new(
        figure.Code,
        words.Name(figure.Code),
        words.Definition(figure.Code),
        words.Formula(figure.Code),
        words.Day,
        figure.Value,
        FigureWords.CodeOf(figure.Unit),
        [.. figure.Parts.Select(part => new PublishedFigurePart(part.Code, words.Name(figure, part), part.Value, FigureWords.Url(part.List)))],
        FigureWords.Url(figure.List));
}
