using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using WipoMatch.Data;
using WipoMatch.Localization;

namespace WipoMatch.Taxonomies.Terms;

/// <summary>Reads the form of a term and says what does not fit.</summary>
internal static partial class TermForm
{
    /// <summary>The name of the question for a label.</summary>
    public static string LabelName(string language) => "Label-" + language;

    /// <summary>The name of the question for a definition.</summary>
    public static string DefinitionName(string language) => "Definition-" + language;

    /// <summary>The name of the question for further labels.</summary>
    public static string FurtherName(string language) => "Further-" + language;

    /// <summary>What a form says about the term that it changes.</summary>
    public static TermRequest Request(IFormCollection form, string alias, string code) => new(
        alias, code, long.TryParse(form["Stamp"], NumberStyles.None, CultureInfo.InvariantCulture, out var stamp) ? stamp : 0, form[FormKey.Field]);

    /// <summary>The texts of a term.</summary>
    public static TermTexts Texts(IFormCollection form, VocabularyView vocabulary, string code, ModelStateDictionary state, IStringLocalizer<Texts> localizer)
    {
        Dictionary<string, string> Read(Func<string, string> name, int longest, string error)
        {
            var texts = SiteLanguages.All.ToDictionary(
                language => language.Code, language => form[name(language.Code)].ToString().ReplaceLineEndings("\n").Trim(), StringComparer.Ordinal);
            foreach (var (language, _) in texts.Where(text => text.Value.Length > longest))
            {
                state.AddModelError(name(language), localizer[error, longest, SiteLanguages.Find(language)!.NativeName]);
            }

            return texts;
        }

        var labels = Read(LabelName, TermTexts.LongestLabel, "ErrorLabelLong");
        if (labels[SiteLanguages.Default].Length == 0 && (!vocabulary.HasConcepts || labels.Values.All(label => label.Length == 0)))
        {
            state.AddModelError(LabelName(SiteLanguages.Default), localizer[vocabulary.HasConcepts ? "ErrorAnyLabel" : "ErrorLabel"]);
        }

        var own = new TermTexts(labels, Read(DefinitionName, TermTexts.LongestDefinition, "ErrorDefinitionLong"));
        return !vocabulary.HasConcepts ? own : own with
        {
            FurtherLabels = Read(FurtherName, TermTexts.LongestDefinition, "ErrorFurtherLong").ToDictionary(pair => pair.Key, pair => Lines(pair.Value), StringComparer.Ordinal),
            Broader = WiderTerms.Read(form, vocabulary, code, state, localizer),
        };
    }

    private static string Lines(string text) =>
        string.Join('\n', text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal));

    /// <summary>Whether a text can be a code.</summary>
    public static bool IsCode(string code) => Code().IsMatch(code);

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Code();
}
