using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.ContentManagement.Metadata;
using WipoMatch.Contents.Desk;
using WipoMatch.Contents.Trash;
using WipoMatch.Display;
using WipoMatch.Localization;

namespace WipoMatch.Contents.Editor;

/// <summary>Builds the pages of the editor.</summary>
public sealed class EditorPages(
    IContentManager manager,
    Questions questions,
    StoryBody story,
    ContentLines lines,
    ContentRights rights,
    TrashRights trash,
    ICatalog catalog,
    IContentLinks links,
    IMarkdownRenderer markdown,
    IStringLocalizer<Texts> localizer)
{
    /// <summary>The page of an item.</summary>
    /// <param name="item">The item with what the form says.</param>
    /// <param name="type">Its type.</param>
    /// <param name="form">What was posted, when the page comes back with it.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<EditorPage> BuildAsync(ContentItem item, ContentTypeDefinition type, IFormCollection? form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(type);
        var language = SiteLanguages.Find(SiteLanguages.FromCulture(item.As<LocalizationPart>()?.Culture)) ?? SiteLanguages.Current;
        var body = item.As<MarkdownBodyPart>()?.Markdown ?? "";
        var answers = StoryBody.IsFor(type.Name) ? story.Split(body, language.Code) : null;
        var live = await manager.GetAsync(item.ContentItemId, cancellationToken: cancellationToken);
        var newest = await manager.GetAsync(item.ContentItemId, VersionOptions.Latest, cancellationToken);
        return new()
        {
            Item = item,
            TypeName = lines.TypeName(type.Name),
            Language = language,
            Rights = await rights.OfAsync(item, cancellationToken),
            Questions = questions.Of(item, type, form),
            Title = item.As<TitlePart>()?.Title ?? "",
            Body = type.HasPart(nameof(MarkdownBodyPart)) && answers is null ? body : null,
            Answers = answers is null ? [] : [.. story.Headings(language.Code).Zip(answers, KeyValuePair.Create)],
            IsLive = live is not null,
            MayThrowAway = newest is not null && await trash.MayThrowAwayAsync(newest, live is not null, cancellationToken),
            Siblings = SiblingsOf(item, language),
            IsDraft = newest is { Published: false },
            PublicUrl = live is not null && catalog.Current.Find(item.ContentItemId) is { } entry ? links.Url(entry, entry.Language) : null,
        };
    }

    /// <summary>The text of an item as readers will see it.</summary>
    /// <param name="item">The item.</param>
    public IHtmlContent Render(ContentItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return markdown.ToHtml(item.As<MarkdownBodyPart>()?.Markdown ?? "");
    }

    /// <summary>What differs between the stored item and the form.</summary>
    /// <param name="theirs">The stored item.</param>
    /// <param name="mine">The item with what the form says.</param>
    /// <param name="type">Their type.</param>
    public IReadOnlyList<Difference> Compare(ContentItem theirs, ContentItem mine, ContentTypeDefinition type)
    {
        ArgumentNullException.ThrowIfNull(theirs);
        ArgumentNullException.ThrowIfNull(mine);
        var pairs = questions.Of(theirs, type).Zip(questions.Of(mine, type), (one, other) => new Difference(one.Label, Written(one), Written(other)));
        return
        [
            .. new[]
            {
                new Difference(localizer["Title"], theirs.As<TitlePart>()?.Title ?? "", mine.As<TitlePart>()?.Title ?? ""),
                new Difference(localizer["Text"], theirs.As<MarkdownBodyPart>()?.Markdown ?? "", mine.As<MarkdownBodyPart>()?.Markdown ?? ""),
            }.Concat(pairs).Where(difference => difference.Theirs != difference.Mine),
        ];
    }

    private IReadOnlyList<SiteLanguage> SiblingsOf(ContentItem item, SiteLanguage language) =>
        item.As<LocalizationPart>()?.LocalizationSet is { Length: > 0 } name && catalog.Current.FindSet(name) is { } set
            ? [.. SiteLanguages.All.Where(other => other != language && set.In(other.Code) is not null)]
            : [];

    private static string Written(Question question) => question.Kind switch
    {
        QuestionKind.One or QuestionKind.Many or QuestionKind.Found => string.Join(" · ", question.Choices.Where(choice => question.Values.Contains(choice.Value)).Select(choice => choice.Text)),
        QuestionKind.Group => string.Join('\n', question.Rows.Select(row => string.Join(" · ", row.Select(column => column.Value).Where(value => value.Length > 0))).Where(row => row.Length > 0)),
        QuestionKind.Picture => question.Picture is { } picture ? $"{picture.Path}\n{picture.Description}".Trim() : "",
        _ => question.Value,
    };
}
