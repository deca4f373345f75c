using System.Globalization;
using Microsoft.Extensions.Localization;
using WipoMatch.Display;
using WipoMatch.Localization;
using WipoMatch.Settings;
using WipoMatch.Taxonomies;

namespace WipoMatch.Reports.Figures;

/// <summary>Figures in words and numbers of the current language.</summary>
public sealed class FigureWords(IFacetLabels labels, ITaxonomies taxonomies, ISiteService site, IStringLocalizer<Texts> texts)
{
    // Fewer cases than this make a mean or a share jump with every new one.
    private const int FewCases = 30;

    private static CultureInfo Culture => SiteLanguages.Current.Culture;

    /// <summary>The name of a figure.</summary>
    /// <param name="code">The figure.</param>
    public string Name(string code) => texts["Name-" + code];

    /// <summary>What is counted and what is not.</summary>
    /// <param name="code">The figure.</param>
    public string Definition(string code) => texts["Definition-" + code];

    /// <summary>How the value comes about.</summary>
    /// <param name="code">The figure.</param>
    public string Formula(string code) => texts["Formula-" + code];

    /// <summary>The value as people write it.</summary>
    /// <param name="figure">The figure.</param>
    public static string Number(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return figure.Unit switch
        {
            FigureUnit.Mean => figure.Value.ToString("N1", Culture),
            FigureUnit.Share => Percent(figure.Value),
            FigureUnit.Index => figure.Value.ToString("N2", Culture),
            _ => figure.Value.ToString("N0", Culture),
        };
    }

    /// <summary>A share of 1 as a percentage.</summary>
    /// <param name="share">From 0 to 1.</param>
    public static string Percent(decimal share) => share.ToString("P0", Culture);

    /// <summary>The unit for programs: count, mean, share or index.</summary>
    /// <param name="unit">The unit.</param>
    public static string CodeOf(FigureUnit unit) => unit switch
    {
        FigureUnit.Mean => "mean",
        FigureUnit.Share => "share",
        FigureUnit.Index => "index",
        _ => "count",
    };

    /// <summary>The words that stand with the value.</summary>
    /// <param name="figure">The figure.</param>
    public string Label(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return (figure.Unit, figure.Code) switch
        {
            (FigureUnit.Index, _) => IndexLabel(),
            (FigureUnit.Count, FigureCodes.SouthSouth) => texts.Plural("Label-" + figure.Code, (long)figure.Value, figure.Parts[0].Name!),
            (FigureUnit.Count, _) => texts.Plural("Label-" + figure.Code, (long)figure.Value),
            _ => texts["Label-" + figure.Code],
        };
    }

    /// <summary>The name of a part.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="part">Its part.</param>
    public string Name(Figure figure, FigurePart part)
    {
        ArgumentNullException.ThrowIfNull(figure);
        ArgumentNullException.ThrowIfNull(part);
        return part.Name ?? labels.Value(figure.PartKey ?? "", part.Code);
    }

    /// <summary>What to keep in mind when reading the figure; none when there is nothing.</summary>
    /// <param name="figure">The figure.</param>
    public IReadOnlyList<string> Caveats(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        var caveats = new List<string>();
        if (figure.Cases is > 0 and < FewCases)
        {
            caveats.Add(texts["FewCases", figure.Cases.ToString("N0", Culture)]);
        }

        if (figure.Undated > 0)
        {
            caveats.Add(texts.Plural("Undated", figure.Undated));
        }

        return caveats;
    }

    /// <summary>How the number of countries changed since the last biennium, in a sentence; null for other figures.</summary>
    /// <param name="figure">The figure.</param>
    public string? Change(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        if (figure.Code != FigureCodes.SouthSouth || figure.Parts is not [var current, var previous])
        {
            return null;
        }

        var difference = current.Value - previous.Value;
        return difference == 0
            ? texts["Change-none", previous.Name!]
            : texts.Plural(difference > 0 ? "Change-more" : "Change-fewer", Math.Abs(difference), previous.Name!);
    }

    /// <summary>An address in the current language.</summary>
    /// <param name="path">The path below the language.</param>
    public static string Url(string path) => $"/{SiteLanguages.Current.Code}{path}";

    /// <summary>The day for which the figures hold.</summary>
    public DateOnly Day => site.Today;

    private string IndexLabel()
    {
        var regions = taxonomies.Get(TaxonomyAliases.Groups).Terms.Count(term => term.Extras.GetValueOrDefault("Kind") == "region");
        var most = regions == 0 ? 0 : 1 - (1m / regions);
        return texts["Label-diversity", most.ToString("N2", Culture), regions.ToString("N0", Culture)];
    }
}
