using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using WipoMatch.ContentManagement;
using WipoMatch.ContentManagement.Metadata;
using WipoMatch.Contents.Contracts;
using WipoMatch.Localization;

namespace WipoMatch.Contents.Editor;

/// <summary>Takes a posted editor form into an item, and checks what publishing needs.</summary>
public sealed class FormReader(Answers answers, IContentGaps gaps, StoryBody story, IContentManager manager, IStringLocalizer<Texts> localizer)
{
    private const int LongestTitle = 300;

    private const int LongestBody = 100_000;

    /// <summary>Reads title, text and fields.</summary>
    /// <param name="item">The item to change.</param>
    /// <param name="type">Its type.</param>
    /// <param name="form">What was posted.</param>
    /// <param name="errors">Gets what does not fit.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task ReadAsync(ContentItem item, ContentTypeDefinition type, IFormCollection form, ModelStateDictionary errors, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(errors);
        ReadTitle(item, form["Title"].ToString(), errors);
        if (form.ContainsKey("Body") || form.ContainsKey("Body.1"))
        {
            ReadBody(item, form, errors);
        }

        await answers.TakeAsync(item, type, form, errors, cancellationToken);
    }

    /// <summary>Adds an error for each question that must have an answer before the item goes live, and for whatever else keeps it from that.</summary>
    /// <param name="item">The item with what the form says.</param>
    /// <param name="errors">Gets the errors.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task RequireAsync(ContentItem item, ModelStateDictionary errors, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(errors);
        foreach (var gap in gaps.In(item))
        {
            errors.AddModelError(gap.Question, localizer["ErrorMissing", gap.Label]);
        }

        foreach (var error in errors.IsValid ? (await manager.ValidateAsync(item, cancellationToken)).Errors : [])
        {
            errors.AddModelError("", localizer["ErrorOther", error.Message]);
        }
    }

    private void ReadTitle(ContentItem item, string posted, ModelStateDictionary errors)
    {
        var title = posted.Trim();
        if (title.Length > LongestTitle)
        {
            errors.AddModelError("Title", localizer["ErrorTooLong", localizer["Title"].Value, LongestTitle, title.Length]);
        }

        if (title.Any(char.IsControl))
        {
            errors.AddModelError("Title", localizer["ErrorControl", localizer["Title"].Value]);
        }

        if (title != (item.As<TitlePart>()?.Title ?? ""))
        {
            item.Alter<TitlePart>(part => part.Title = title);
        }
    }

    private void ReadBody(ContentItem item, IFormCollection form, ModelStateDictionary errors)
    {
        var language = SiteLanguages.FromCulture(item.As<LocalizationPart>()?.Culture) ?? SiteLanguages.Current.Code;
        var body = form.ContainsKey("Body")
            ? Plain(form["Body"].ToString())
            : story.Join([.. Enumerable.Range(1, StoryBody.Count).Select(number => Plain(form[$"Body.{number}"].ToString()))], language);
        if (body.Length > LongestBody)
        {
            errors.AddModelError(form.ContainsKey("Body") ? "Body" : "Body.1", localizer["ErrorTooLong", localizer["Text"].Value, LongestBody, body.Length]);
        }

        if (body != (item.As<MarkdownBodyPart>()?.Markdown ?? "").Trim())
        {
            item.Alter<MarkdownBodyPart>(part => part.Markdown = body);
        }
    }

    private static string Plain(string text) => text.ReplaceLineEndings("\n").Trim();
}
