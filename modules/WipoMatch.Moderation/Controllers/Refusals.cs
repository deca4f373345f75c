using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using WipoMatch.Moderation.Commands;

namespace WipoMatch.Moderation.Controllers;

/// <summary>Says on a page why something was not done.</summary>
internal static class Refusals
{
    /// <summary>Adds what stands against an action to the errors of the page.</summary>
    public static void AddRefusal(this ModelStateDictionary state, MoveAnswer answer, IStringLocalizer<Texts> localizer, string field = "")
    {
        IEnumerable<string> reasons = answer switch
        {
            MoveAnswer.Refused refused => refused.Reasons,
            MoveAnswer.Changed => [localizer["RefusedChangedMeanwhile"]],
            MoveAnswer.Over over => [localizer["RefusedOver", localizer["State-" + over.State]]],
            _ => [],
        };
        foreach (var reason in reasons)
        {
            state.AddModelError(field, reason);
        }
    }
}
