using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using WipoMatch.Administration.Tasks;
using WipoMatch.BackgroundTasks;
using WipoMatch.Data;
using WipoMatch.Display.Forms;
using WipoMatch.Localization;
using WipoMatch.Security;

namespace WipoMatch.Administration.Controllers;

/// <summary>The background tasks.</summary>
[Route("{lang:lang}/admin/tasks")]
[RequiresPermission(nameof(Permissions.ManageSite))]
public sealed class TasksController(TasksQuery query, RunTask run, IStringLocalizer<Texts> localizer) : Controller
{
    /// <summary>All tasks.</summary>
    /// <param name="cancellationToken">Stops reading.</param>
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) => View(await query.ReadAsync(cancellationToken));

    /// <summary>Has a task run soon.</summary>
    /// <param name="name">The full name of its class.</param>
    /// <param name="formKey">The key of the form.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost("")]
    public async Task<IActionResult> Run([FromForm] string? name, [FromForm(Name = FormKey.Field)] string? formKey, CancellationToken cancellationToken)
    {
        var answer = await run.RunAsync(name ?? "", formKey, cancellationToken);
        if (answer == TaskRequest.Unknown)
        {
            return NotFound();
        }

        var task = (await query.ReadAsync(cancellationToken)).Rows.Single(row => row.Standing.Name == name);
        new Flash(localizer["Task" + answer, task.Title], answer == TaskRequest.Asked ? "done" : "bad").LeaveFor(this);
        return LocalRedirect($"/{SiteLanguages.Current.Code}/admin/tasks");
    }
}
