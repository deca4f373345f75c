using WipoMatch.ContentManagement;

namespace WipoMatch.Reports.Figures;

/// <summary>Stories, each counted once whatever its translations.</summary>
internal sealed class PublishedStories : IIndicator
{
    public string Code => FigureCodes.Stories;

    public Figure? Count(FigureSource source) => source.Stories.Count is > 0 and var count
        ? new Figure(Code, FigureUnit.Count, count, source.ListOf(ContentTypes.SuccessStory))
        : null;
}
