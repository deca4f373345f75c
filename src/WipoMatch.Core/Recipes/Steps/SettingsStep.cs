using System.Text.Json;
using System.Text.Json.Nodes;
using WipoMatch.Localization;
using WipoMatch.Recipes;
using WipoMatch.Settings;

namespace WipoMatch.Core.Recipes.Steps;

/// <summary>
/// The step <c>settings</c>. Known sections change the site; others are told and left out, so that a file from elsewhere cannot
/// write what the platform keeps under the same name.
/// </summary>
internal sealed class SettingsStep(ISiteService site) : IRecipeStepHandler
{
    private const string Localization = "LocalizationSettings";

    private const string Own = "WipoMatchSettings";

    public IReadOnlyList<string> Names { get; } = ["settings"];

    public void Validate(RecipeExecutionContext context)
    {
        context.WarnOfOtherKeys("SiteName", "TimeZoneId", Localization, Own);
        if (Section(context, Localization) is { } localization)
        {
            context.WarnOfOtherKeys(localization, Localization, ["DefaultCulture", "SupportedCultures"]);
            WarnOfCultures(context, context.Texts(localization, "SupportedCultures", Localization));
        }

        if (Section(context, Own) is { } own)
        {
            context.WarnOfOtherKeys(own, Own, ["IsDemonstration"]);
        }

        Changed(context, new SiteSettings());
    }

    public async Task ExecuteAsync(RecipeExecutionContext context, CancellationToken cancellationToken)
    {
        var isChanged = false;
        await site.UpdateAsync(
            stored =>
            {
                var changed = Changed(context, stored);
                isChanged = changed != stored;
                return changed;
            },
            cancellationToken);
        context.Done(isChanged, isChanged ? "settings: changed" : "settings: unchanged");
    }

    private static SiteSettings Changed(RecipeExecutionContext context, SiteSettings settings)
    {
        var localization = Section(context, Localization);
        return settings with
        {
            SiteName = context.OptionalText(context.Step, "SiteName", "") is { Length: > 0 } name ? name : settings.SiteName,
            TimeZone = TimeZone(context) ?? settings.TimeZone,
            DefaultLanguage = localization is null ? settings.DefaultLanguage : Language(context, localization) ?? settings.DefaultLanguage,
            IsDemonstration = IsDemonstration(context) ?? settings.IsDemonstration,
        };
    }

    private static string? TimeZone(RecipeExecutionContext context)
    {
        if (context.OptionalText(context.Step, "TimeZoneId", "") is not { Length: > 0 } id)
        {
            return null;
        }

        return TimeZoneInfo.TryFindSystemTimeZoneById(id, out _)
            ? id
            : throw context.Refuse("TimeZoneId", $"the time zone '{id}' is unknown; use a name such as UTC or Africa/Nairobi.");
    }

    private static string? Language(RecipeExecutionContext context, JsonObject localization)
    {
        if (context.OptionalText(localization, "DefaultCulture", Localization) is not { Length: > 0 } culture)
        {
            return null;
        }

        return SiteLanguages.FromCulture(culture)
            ?? throw context.Refuse($"{Localization}.DefaultCulture", $"the site does not speak '{culture}'; choose one of ar, zh-CN, en, fr, ru, es.");
    }

    private static bool? IsDemonstration(RecipeExecutionContext context) => Section(context, Own)?["IsDemonstration"] switch
    {
        null => null,
        JsonValue value when value.GetValueKind() is JsonValueKind.True or JsonValueKind.False => value.GetValue<bool>(),
        _ => throw context.Refuse($"{Own}.IsDemonstration", "it must be true or false."),
    };

    private static void WarnOfCultures(RecipeExecutionContext context, IReadOnlyList<string> cultures)
    {
        foreach (var culture in cultures.Where(culture => SiteLanguages.FromCulture(culture) is null))
        {
            context.Warn($"the site does not speak '{culture}'; it was left out.");
        }

        if (cultures.Count > 0 && SiteLanguages.All.Any(language => !cultures.Any(culture => SiteLanguages.FromCulture(culture) == language.Code)))
        {
            context.Warn("not all six languages are named; the site goes on speaking all of them.");
        }
    }

    private static JsonObject? Section(RecipeExecutionContext context, string name) => context.Step[name] switch
    {
        null => null,
        JsonObject section => section,
        _ => throw context.Refuse(name, "it must be an object."),
    };
}
