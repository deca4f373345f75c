using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Localization;
using WipoMatch.Data;
using WipoMatch.Localization;
using WipoMatch.Security;
using WipoMatch.Settings;

namespace WipoMatch.Setup.FirstRun;

/// <summary>Names the site and makes its first administrator, both or neither.</summary>
public sealed class SetUpSite(
    ISiteService site, IFirstAdministrator administrator, IWriteTransactions transactions, IConfiguration configuration, IStringLocalizer<Texts> localizer)
{
    /// <summary>The most characters of the name of a site.</summary>
    public const int LongestName = 80;

    /// <summary>Whether configuration decides a setting of the site, so that it is not asked.</summary>
    /// <param name="name">The name below <c>WipoMatch:Site</c>.</param>
    public bool IsConfigured(string name) => !string.IsNullOrWhiteSpace(configuration["WipoMatch:Site:" + name]);

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
        var name = form.SiteName?.Trim() ?? "";
        if (!IsConfigured("Name") && name.Length is 0 or > LongestName)
        {
            errors.AddModelError(nameof(form.SiteName), localizer[name.Length == 0 ? "ErrorSiteName" : "ErrorSiteNameLong", LongestName]);
        }

        if (!IsConfigured("DefaultLanguage") && !SiteLanguages.IsKnown(form.DefaultLanguage))
        {
            errors.AddModelError(nameof(form.DefaultLanguage), localizer["ErrorLanguage"]);
        }

        if (!IsConfigured("TimeZone") && !TimeZoneInfo.TryFindSystemTimeZoneById(form.TimeZone?.Trim() ?? "", out _))
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

    private SiteSettings Named(SiteSettings settings, SetupForm form) => settings with
    {
        SiteName = IsConfigured("Name") ? settings.SiteName : form.SiteName!.Trim(),
        DefaultLanguage = IsConfigured("DefaultLanguage") ? settings.DefaultLanguage : form.DefaultLanguage!,
        TimeZone = IsConfigured("TimeZone") ? settings.TimeZone : form.TimeZone!.Trim(),
    };
}
