using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using WipoMatch.Data;
using WipoMatch.Localization;
using WipoMatch.Security;
using WipoMatch.Settings;

namespace WipoMatch.Setup.FirstRun;

/// <summary>Names the site and makes its first administrator, both or neither.</summary>
public sealed class SetUpSite(
    ISiteService site, IFirstAdministrator administrator, IWriteTransactions transactions, IStringLocalizer<Texts> localizer)
{
    /// <summary>Sets the site up.</summary>
    /// <param name="form">What was typed.</param>
    /// <param name="errors">Gets what does not do.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>Whether the site is set up now, by this form or another.</returns>
    public async Task<bool> RunAsync(SetupForm form, ModelStateDictionary errors, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(errors);
        Check(form, errors);
        var request = new FirstAdministratorRequest(form.DisplayName, form.Email, form.Password);
        Tell(administrator.Check(request), errors);
        if (errors.IsValid)
        {
            await transactions.RunAsync(token => MakeAsync(request, form, errors, token), cancellationToken);
        }

        return errors.IsValid;
    }

    private async Task MakeAsync(FirstAdministratorRequest request, SetupForm form, ModelStateDictionary errors, CancellationToken cancellationToken)
    {
        var answer = await administrator.MakeAsync(request, cancellationToken);
        Tell(answer as FirstAdministratorAnswer.Refused, errors);
        if (answer is FirstAdministratorAnswer.Made)
        {
            await site.UpdateAsync(settings => Named(settings, form), cancellationToken);
        }
    }

    private void Check(SetupForm form, ModelStateDictionary errors)
    {
        if (IsAsked(nameof(form.SiteName)) && !SiteSettings.IsName(form.SiteName))
        {
            errors.AddModelError(
                nameof(form.SiteName), localizer[string.IsNullOrWhiteSpace(form.SiteName) ? "ErrorSiteName" : "ErrorSiteNameLong", SiteSettings.LongestName]);
        }

        if (IsAsked(nameof(form.DefaultLanguage)) && !SiteLanguages.IsKnown(form.DefaultLanguage))
        {
            errors.AddModelError(nameof(form.DefaultLanguage), localizer["ErrorLanguage"]);
        }

        if (IsAsked(nameof(form.TimeZone)) && !TimeZoneInfo.TryFindSystemTimeZoneById(form.TimeZone?.Trim() ?? "", out _))
        {
            errors.AddModelError(nameof(form.TimeZone), localizer["ErrorTimeZone"]);
        }
    }

    private static void Tell(FirstAdministratorAnswer.Refused? refused, ModelStateDictionary errors)
    {
        foreach (var (field, error) in new[]
        {
            (nameof(SetupForm.DisplayName), refused?.DisplayName), (nameof(SetupForm.Email), refused?.Email), (nameof(SetupForm.Password), refused?.Password),
        })
        {
            if (error is not null)
            {
                errors.AddModelError(field, error);
            }
        }
    }

    // What configuration decides is not asked.
    private bool IsAsked(string setting) => !site.Fixed.Contains(setting);

    private SiteSettings Named(SiteSettings settings, SetupForm form) => settings with
    {
        SiteName = IsAsked(nameof(form.SiteName)) ? form.SiteName!.Trim() : settings.SiteName,
        DefaultLanguage = IsAsked(nameof(form.DefaultLanguage)) ? form.DefaultLanguage! : settings.DefaultLanguage,
        TimeZone = IsAsked(nameof(form.TimeZone)) ? form.TimeZone!.Trim() : settings.TimeZone,
    };
}
