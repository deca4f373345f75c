using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using WipoMatch.ContentManagement;
using WipoMatch.ContentManagement.Metadata;
using WipoMatch.Display;
using WipoMatch.Display.Forms;
using WipoMatch.Localization;
using WipoMatch.Taxonomies;

namespace WipoMatch.Contents.Editor;

/// <summary>
/// Questions about a vocabulary that is too large to be shown: what is chosen, what the text suggests, and what was looked up. Nothing is chosen by itself.
/// </summary>
public sealed class TermQuestions(IEnumerable<ITermFinder> finders, ITaxonomies taxonomies, IMarkdownRenderer markdown, IStringLocalizer<Texts> localizer)
{
    /// <summary>The end of the names of boxes in which terms are looked up.</summary>
    public const string Find = ".Find";

    /// <summary>Whether a vocabulary is asked for in this way.</summary>
    /// <param name="alias">Its alias.</param>
    public bool Serves(string? alias) => FinderOf(alias) is not null;

    /// <summary>The question.</summary>
    /// <param name="item">The item with what the form says.</param>
    /// <param name="field">The field.</param>
    /// <param name="name">The name under which the answer is posted.</param>
    /// <param name="label">The question in the reader's language.</param>
    /// <param name="form">What was posted, or null.</param>
    public Question Of(ContentItem item, ContentFieldDefinition field, string name, string label, IFormCollection? form)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(field);
        var taxonomy = taxonomies.Get(field.TaxonomyAlias!);
        var finder = FinderOf(field.TaxonomyAlias)!;
        var words = form?[name + Find].ToString().Trim() ?? "";
        var found = words.Length == 0 ? [] : finder.Find(words, SiteLanguages.Current.Code);
        var terms = item.Ids(field.Name).Concat(form?[name].OfType<string>() ?? []).Select(taxonomy.ById).Select(term => (Term: term, Hint: (string?)null))
            .Concat(found.Select(taxonomy.ByCode).Select(term => (Term: term, Hint: (string?)localizer["FoundTerm"].Value)))
            .Concat(Suggested(item, finder).Select(taxonomy.ByCode).Select(term => (Term: term, Hint: (string?)localizer["SuggestedTerm"].Value)));
        return new(name, QuestionKind.Found, label)
        {
            Values = item.Ids(field.Name),
            Choices = [.. terms.Where(choice => choice.Term is not null).DistinctBy(choice => choice.Term!.ContentItemId).Select(choice => new Choice(choice.Term!.ContentItemId, choice.Term.Label, choice.Hint))],
            Note = words.Length == 0 ? null : localizer[found.Count == 0 ? "NoTermFound" : "TermsFound", words, found.Count].Value,
        };
    }

    private IReadOnlyList<string> Suggested(ContentItem item, ITermFinder finder)
    {
        var language = SiteLanguages.FromCulture(item.As<LocalizationPart>()?.Culture) ?? SiteLanguages.Current.Code;
        var body = markdown.ToPlainText(item.As<MarkdownBodyPart>()?.Markdown ?? "");
        return finder.Suggest(language, item.As<TitlePart>()?.Title ?? "", $"{item.Text("Summary")}\n{body}".Trim());
    }

    private ITermFinder? FinderOf(string? alias) => finders.FirstOrDefault(finder => finder.Alias == alias);
}
