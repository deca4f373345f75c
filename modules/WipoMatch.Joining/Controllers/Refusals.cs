using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using WipoMatch.Joining.Commands;

namespace WipoMatch.Joining.Controllers;

/// <summary>Says on a page why something was not done.</summary>
internal static class Refusals
{
    /// <summary>Adds what stands against an action to the errors of the page.</summary>
    public static void AddRefusal(this ModelStateDictionary state, StepAnswer answer, IStringLocalizer<Texts> localizer)
    {
        IEnumerable<string> reasons = answer switch
        {
            StepAnswer.Refused refused => refused.Reasons,
            StepAnswer.Changed => [localizer["RefusedChanged"]],
            StepAnswer.Over over => [localizer["RefusedOver", localizer["State-" + over.State]]],
            _ => [],
        };
        foreach (var reason in reasons)
        {
            state.AddModelError("", reason);
        }
    }
}
