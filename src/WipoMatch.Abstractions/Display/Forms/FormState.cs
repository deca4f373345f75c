using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using WipoMatch.Data;

namespace WipoMatch.Display.Forms;

/// <summary>
/// What the model state says about the questions of a page. Questions enter themselves while they are drawn, so that the summary, which
/// the layout draws after them, lists the errors in the order of the page.
/// </summary>
public static class FormState
{
    private static readonly object Key = new();

    /// <summary>The errors of the page in its order; then those that belong to no question.</summary>
    /// <param name="context">The view.</param>
    public static IReadOnlyList<FormError> ErrorsOf(ViewContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var state = context.ViewData.ModelState;
        if (state.ErrorCount == 0)
        {
            return [];
        }

        var fields = FieldsOf(context);
        var known = fields.SelectMany(field => MessagesOf(state, field.Name).Take(1).Select(message => new FormError(message, field.Id)));
        var names = fields.Select(field => field.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var others = state.Where(entry => !names.Contains(entry.Key))
            .SelectMany(entry => entry.Value!.Errors.Select(error => new FormError(error.ErrorMessage, null)));
        return [.. known, .. others.Where(error => error.Message.Length > 0).Distinct()];
    }

    /// <summary>Keeps what was posted, so that a page with errors shows it again. Passwords are never shown.</summary>
    /// <param name="state">The controller's model state.</param>
    /// <param name="form">What was posted.</param>
    public static void Keep(this ModelStateDictionary state, IFormCollection form)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(form);
        foreach (var (name, values) in form)
        {
            state.SetModelValue(name, new ValueProviderResult(values));
            if (state.GetFieldValidationState(name) == ModelValidationState.Unvalidated)
            {
                state.MarkFieldSkipped(name);
            }
        }
    }

    /// <summary>Whether the page shows a form again that was posted; then a choice without a value is one that was taken back.</summary>
    internal static bool WasPosted(ViewContext context) => context.ViewData.ModelState.ContainsKey(FormKey.Field);

    /// <summary>Enters a question.</summary>
    internal static void Enter(ViewContext context, string name, string id)
    {
        var fields = FieldsOf(context);
        if (!fields.Contains((name, id)))
        {
            fields.Add((name, id));
        }
    }

    /// <summary>The first error of a question, or null.</summary>
    internal static string? ErrorOf(ViewContext context, string name) => MessagesOf(context.ViewData.ModelState, name).FirstOrDefault();

    /// <summary>What was posted under a name; null when nothing was.</summary>
    internal static IReadOnlyList<string>? PostedTo(ViewContext context, string name) =>
        context.ViewData.ModelState.TryGetValue(name, out var entry)
            ? entry.RawValue switch
            {
                string[] several => several,
                string one => [one],
                null when entry.AttemptedValue is { } attempted => [attempted],
                IFormattable value => [value.ToString(null, CultureInfo.InvariantCulture)],
                _ => null,
            }
            : null;

    /// <summary>An id that fits a name.</summary>
    internal static string IdOf(string name) => TagBuilder.CreateSanitizedId(name, "_");

    private static IEnumerable<string> MessagesOf(ModelStateDictionary state, string name) =>
        state.TryGetValue(name, out var entry) ? entry.Errors.Select(error => error.ErrorMessage).Where(message => message.Length > 0) : [];

    private static List<(string Name, string Id)> FieldsOf(ViewContext context)
    {
        if (context.HttpContext.Items[Key] is not List<(string Name, string Id)> fields)
        {
            context.HttpContext.Items[Key] = fields = [];
        }

        return fields;
    }
}

/// <summary>One error of a page.</summary>
/// <param name="Message">What is wrong and how to mend it.</param>
/// <param name="FieldId">The id of the question's first element, or null.</param>
public sealed record FormError(string Message, string? FieldId);

/// <summary>All errors of a page, first in its main part: view <c>_ErrorSummary</c>.</summary>
/// <param name="Errors">The errors in the order of the page.</param>
/// <param name="HasFocus">Whether it takes the focus when the page is loaded.</param>
public sealed record ErrorSummaryModel(IReadOnlyList<FormError> Errors, bool HasFocus = true);
