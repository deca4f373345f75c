using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;
using WipoMatch.Display;
using WipoMatch.Display.Forms;
using WipoMatch.Localization;

namespace WipoMatch.Theme;

/// <summary>The samples of the style guide. All addresses lead back to the page.</summary>
public sealed class StyleguideSamples(IStringLocalizer<StyleguideTexts> texts)
{
    private const string Here = "#main";

    /// <summary>Theme classes and their labels.</summary>
    public IReadOnlyList<(string Class, string Label)> Themes =>
    [
        ("agri", texts["Agri"]), ("health", texts["Health"]), ("green", texts["Green"]),
        ("ipm", texts["Ipm"]), ("creative", texts["Creative"]), ("other", texts["Other"]),
    ];

    /// <summary>A card of each kind, a search result, and one that is not translated.</summary>
    public IReadOnlyList<CardModel> Cards =>
    [
        Card("story", "Story", "agri", "Agri") with { Cover = new CoverModel("agri", "story-3"), Languages = Languages, Summary = texts["Text"] },
        Card("need", "Need", "ipm", "Ipm") with { Cover = new CoverModel("ipm", "need-1"), Tags = [new TagModel(texts["TagWait"], "wait")] },
        Card("offer", "Offer", "health", "Health") with { Cover = new CoverModel("health", "offer-2"), Tags = [new TagModel(texts["TagOk"], "ok")] },
        Card("partnership", "Partnership", "green", "Green") with { Cover = new CoverModel("green", "partnership-4"), Facts = [texts["Country2"], texts["Country3"]] },
        Card("organization", "Organization", "creative", "Creative") with { Facts = [texts["Country5"]] },
        Card("story", "Story", "creative", "Creative") with { Passage = [new TextRun("… ", false), new TextRun(texts["CardStory"], true), new TextRun(" …", false)] },
        Untranslated,
    ];

    /// <summary>One tag of each tone.</summary>
    public IReadOnlyList<TagModel> Tags =>
        [new(texts["TagNeutral"]), new(texts["TagOk"], "ok"), new(texts["TagWait"], "wait"), new(texts["TagBad"], "bad")];

    /// <summary>The languages of an item; the page's own is marked.</summary>
    public static IReadOnlyList<LanguageLink> Languages =>
        [.. SiteLanguages.All.Where(language => language.Code is "ar" or "en" or "fr" || language == SiteLanguages.Current)
            .Select(language => new LanguageLink(language, Here, language == SiteLanguages.Current))];

    /// <summary>Six countries and the lines between them.</summary>
    public MapModel Map
    {
        get
        {
            MapPoint[] points =
            [
                new(texts["Country1"], 597, 254, Here), new(texts["Country2"], 354, 290, Here), new(texts["Country3"], 589, 312, Here),
                new(texts["Country4"], 838, 116, Here), new(texts["Country5"], 524, 78, Here), new(texts["Country6"], 698, 165, Here),
            ];
            MapArc[] arcs =
            [
                new(points[0], points[5], "south-south"), new(points[1], points[2], "triangular"), new(points[2], points[3], "triangular"),
                new(points[4], points[0], "north-south"), new(points[1], points[4], "north-south"), new(points[5], points[3], "other"),
            ];
            return new MapModel("map", texts["MapTitle"], texts["MapText"], points, arcs, "#chart");
        }
    }

    /// <summary>Five bars.</summary>
    public BarChartModel Chart => new(
        "chart", texts["ChartHeadline"], texts["Theme"], texts["Stories"],
        [
            new(texts["Agri"], 14, "14", "agri", Here), new(texts["Green"], 9, "9", "green", Here), new(texts["Creative"], 6, "6", "creative", Here),
            new(texts["Health"], 4, "4", "health", Here), new(texts["Ipm"], 0, "0", "ipm"),
        ]);

    /// <summary>Three figures, one of them without a list behind it.</summary>
    public IReadOnlyList<StatModel> Stats =>
        [new("142", texts["StatStories"], Here, "green"), new("58", texts["StatNeeds"], Here, "agri"), new("19", texts["StatPartnerships"], null, "health")];

    /// <summary>Key facts.</summary>
    public SummaryListModel Summary => new(
        [Row("Problem", texts["ProblemText"]), Row("Result", texts["Text"]), Row("FieldCountry", texts["Country1"])]);

    /// <summary>A remark with something to do.</summary>
    public NoteModel Note => new(texts["NoteText"], [new MenuLink(texts["SeeOriginal"], Here, false)]);

    /// <summary>Nothing found.</summary>
    public EmptyStateModel Empty => new(
        texts["EmptyTitle"], texts["EmptyText"], [new MenuLink(texts["PostNeed"], Here, false), new MenuLink(texts["Stories"], Here, false)]);

    /// <summary>Two facets.</summary>
    public FacetsModel Facets(bool isFiltered) => new(
    [
        new FacetGroup("theme", texts["Theme"], true,
            [new(texts["Agri"], 14, isFiltered, Here), new(texts["Green"], 9, false, Here), new(texts["Creative"], 1, false, Here)]),
        new FacetGroup("region", texts["Region"], isFiltered, [new(texts["Africa"], 1240, false, Here), new(texts["Asia"], 8, false, Here)]),
    ]);

    /// <summary>The filters in force.</summary>
    public PillsModel Pills => new([new Pill(texts["Agri"], Here), new Pill(texts["Africa"], Here)], Here);

    /// <summary>Two orders.</summary>
    public SortModel Sort => new([new MenuLink(texts["Relevance"], Here, true), new MenuLink(texts["Newest"], Here, false)]);

    /// <summary>A search box with something typed.</summary>
    public SearchBoxModel Search => new("/styleguide", texts["SearchStories"], texts["Country1"], [new("lang", SiteLanguages.Current.Code)]);

    /// <summary>Where the page lies.</summary>
    public BreadcrumbsModel Breadcrumbs => new([new MenuLink(texts["Stories"], Here, false), new MenuLink(texts["Africa"], Here, false)]);

    /// <summary>Countries to choose from.</summary>
    public IReadOnlyList<Choice> Countries =>
        [new("1", texts["Country1"]), new("2", texts["Country2"]), new("3", texts["Country3"], Group: texts["Africa"])];

    /// <summary>Moments to choose from.</summary>
    public IReadOnlyList<Choice> Moments =>
        [new("soon", texts["WhenSoon"]), new("later", texts["WhenLater"], texts["FieldDateHint"]), new("unknown", texts["WhenUnknown"])];

    /// <summary>Languages to choose from; one of them cannot be chosen.</summary>
    public IReadOnlyList<Choice> FormLanguages =>
    [
        .. SiteLanguages.All.Select(language => language.Code == "ru" && SiteLanguages.Current.Code != "ru"
            ? new Choice(language.Code, language.NativeName, texts["ReasonRussian"], IsDisabled: true, language.HtmlLang)
            : new Choice(language.Code, language.NativeName, HtmlLang: language.HtmlLang)),
    ];

    /// <summary>Answers before they are sent.</summary>
    public CheckAnswersModel Answers => new(
    [
        new(texts["FieldTitle"], Markup.Text(texts["CardNeed"]), Here),
        new(texts["FieldCountry"], Markup.Text(texts["Country1"]), Here),
        new(texts["FieldAmount"], null, Here),
    ]);

    /// <summary>The parts of a long form, one in each state.</summary>
    public TaskListModel Parts => new(
    [
        new(texts["FieldTitle"], TaskListState.Completed, Here),
        new(texts["FieldSummary"], TaskListState.InProgress, Here),
        new(texts["FieldAmount"], TaskListState.NotYetStarted, Here),
        new(texts["FieldDate"], TaskListState.HasProblem, Here, texts["ErrorWhenDate"]),
        new(texts["StepAgreement"], TaskListState.CannotStartYet, null, texts["ReasonNotAvailable"]),
    ]);

    /// <summary>A case that stands in the middle.</summary>
    public StatusBarModel Steps(string since) => new(
        [
            new(texts["StepRequest"], StatusStepState.Done),
            new(texts["StepIntroduction"], StatusStepState.Done),
            new(texts["StepScoping"], StatusStepState.Now, since),
            new(texts["StepAgreement"], StatusStepState.ToCome),
            new(texts["StepResults"], StatusStepState.ToCome),
        ],
        texts["Progress"]);

    /// <summary>A page of twelve.</summary>
    public static PaginationModel Pages(int page) => new(page, 12, _ => Here);

    private CardModel Untranslated
    {
        get
        {
            var other = SiteLanguages.Find(SiteLanguages.Current.Code == "es" ? "en" : "es")!;
            var title = other.Code == "es"
                ? "Muestra: convivencia de las nuevas variedades vegetales con los bancos de semillas"
                : "Sample: how new plant varieties and seed banks live side by side";
            return Card("story", "Story", "agri", "Agri") with
            {
                Title = title,
                Language = other.Code,
                Cover = new CoverModel("agri", "story-11"),
                Languages = [new LanguageLink(other, Here, false)],
            };
        }
    }

    private CardModel Card(string shape, string kindKey, string themeClass, string themeKey) => new()
    {
        Url = Here,
        Title = texts["Card" + kindKey],
        Language = SiteLanguages.Current.Code,
        Kind = texts[kindKey],
        Shape = shape,
        ThemeClass = themeClass,
        ThemeLabel = texts[themeKey],
        Facts = [texts["Country1"], texts["ReadingTime"]],
    };

    private SummaryRow Row(string term, string value) => new(texts[term], new HtmlContentBuilder().Append(value));
}
