using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using WipoMatch.ContentManagement;
using WipoMatch.Taxonomies;

namespace WipoMatch.Contents.Editor;

/// <summary>Reads answers that name things of the site: terms, codes and other items.</summary>
public sealed class ChosenAnswers(ITaxonomies taxonomies, ItemNames names, IStringLocalizer<Texts> localizer)
{
    /// <summary>The terms that were ticked or chosen.</summary>
    internal JsonObject Terms(Question question, IFormCollection form)
    {
        var ids = Chosen(question, form).Take(question.Kind == QuestionKind.One ? 1 : int.MaxValue).ToList();
        return ids.Count == 0 ? [] : new()
        {
            ["TaxonomyContentItemId"] = taxonomies.Get(question.Field!.TaxonomyAlias ?? "").ContentItemId,
            ["TermContentItemIds"] = List(ids),
        };
    }

    /// <summary>The codes that were ticked, and those that the list does not offer: they were imported, and stay.</summary>
    internal static JsonObject Codes(ContentItem item, Question question, IFormCollection form)
    {
        var offered = question.Choices.Select(choice => choice.Value).ToHashSet(StringComparer.Ordinal);
        var chosen = Chosen(question, form).ToList();
        var codes = item.Ids(question.Field!.Name).Where(code => chosen.Contains(code) || !offered.Contains(code)).ToList();
        codes.AddRange(chosen.Except(codes));
        return codes.Count == 0 ? [] : new() { ["Values"] = List(codes) };
    }

    /// <summary>The items that the lines name.</summary>
    internal async Task<JsonObject> ItemsAsync(
        ContentItem item, Question question, IFormCollection form, AnswerReader reader, CancellationToken cancellationToken)
    {
        var field = question.Field!;
        var ids = new List<string>();
        var lines = form[question.Name].ToString().ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (var line in lines)
        {
            var found = await names.FindAsync(line, field.Our.ContentTypes, item.Ids(field.Name), cancellationToken);
            if (found.Count != 1)
            {
                reader.Refuse(question, localizer[found.Count == 0 ? "ErrorUnknownName" : "ErrorSeveralNames", line]);
            }

            ids.AddRange(found.Take(1));
        }

        if (field.Our.IsSingle && ids.Count > 1)
        {
            reader.Refuse(question, localizer["ErrorOneName", question.Label]);
        }

        return ids.Count == 0 ? [] : new() { ["ContentItemIds"] = List(ids.Distinct(StringComparer.Ordinal)) };
    }

    // In the order in which they were stored, new ones behind: to tick nothing else changes nothing.
    private static IEnumerable<string> Chosen(Question question, IFormCollection form)
    {
        var posted = form[question.Name].OfType<string>().Where(value => question.Choices.Any(choice => choice.Value == value) && value.Length > 0).ToList();
        return question.Values.Where(posted.Contains).Concat(posted.Except(question.Values)).Distinct(StringComparer.Ordinal);
    }

    private static JsonArray List(IEnumerable<string> values) => new([.. values.Select(value => JsonValue.Create(value))]);
}
