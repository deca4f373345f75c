using Microsoft.AspNetCore.Html;

namespace WipoMatch.Display.Forms;

/// <summary>All answers of a form before they are sent: view <c>_CheckAnswers</c>.</summary>
/// <param name="Rows">The answers in the order of the form.</param>
public sealed record CheckAnswersModel(IReadOnlyList<CheckAnswersRow> Rows);

/// <summary>One answer.</summary>
/// <param name="Term">The question, short.</param>
/// <param name="Value">The answer as safe HTML; null shows “Not provided”.</param>
/// <param name="ChangeUrl">Where it is changed, or null when it cannot be.</param>
public sealed record CheckAnswersRow(string Term, IHtmlContent? Value, string? ChangeUrl);

/// <summary>The parts of a long form: view <c>_TaskList</c>.</summary>
/// <param name="Items">The parts in order.</param>
public sealed record TaskListModel(IReadOnlyList<TaskListItem> Items);

/// <summary>One part.</summary>
/// <param name="Text">Its name.</param>
/// <param name="State">How far it is.</param>
/// <param name="Url">Where it is done; null while it cannot be started.</param>
/// <param name="Hint">A remark below the name, such as why it cannot be started, or null.</param>
public sealed record TaskListItem(string Text, TaskListState State, string? Url, string? Hint = null);

/// <summary>How far a part of a long form is.</summary>
public enum TaskListState
{
    /// <summary>Nothing is answered.</summary>
    NotYetStarted,

    /// <summary>Something is answered.</summary>
    InProgress,

    /// <summary>All is answered.</summary>
    Completed,

    /// <summary>Something else comes first.</summary>
    CannotStartYet,

    /// <summary>An answer must be mended.</summary>
    HasProblem,
}

/// <summary>Where a case stands: view <c>_StatusBar</c>.</summary>
/// <param name="Steps">The steps in order.</param>
/// <param name="Label">The name of the bar for screen readers, or null.</param>
public sealed record StatusBarModel(IReadOnlyList<StatusStep> Steps, string? Label = null);

/// <summary>One step.</summary>
/// <param name="Text">Its name.</param>
/// <param name="State">Whether it is behind, now or to come.</param>
/// <param name="Note">A remark such as a date, or null.</param>
public sealed record StatusStep(string Text, StatusStepState State, string? Note = null);

/// <summary>Where a step lies.</summary>
public enum StatusStepState
{
    /// <summary>Behind.</summary>
    Done,

    /// <summary>Now.</summary>
    Now,

    /// <summary>Ahead.</summary>
    ToCome,
}

/// <summary>Says that something is done: view <c>_Confirmation</c>.</summary>
/// <param name="Title">What is done.</param>
/// <param name="Text">What happens next, or null.</param>
/// <param name="Reference">A number to quote, or null.</param>
public sealed record ConfirmationModel(string Title, string? Text = null, string? Reference = null);
