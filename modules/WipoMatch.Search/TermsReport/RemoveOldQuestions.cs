using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.BackgroundTasks;
using WipoMatch.Data;
using WipoMatch.Settings;

namespace WipoMatch.Search.TermsReport;

/// <summary>Removes what was asked long ago.</summary>
[BackgroundTask(Title = "Search terms", Description = "Removes the counts of questions that are older than 13 months.", Schedule = "23 3 * * *")]
public sealed class RemoveOldQuestions(ISiteService site) : IBackgroundTask
{
    /// <summary>So many months counts are kept: a year and the month before it, to compare.</summary>
    public const int MonthsKept = 13;

    /// <inheritdoc />
    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        var first = site.Today.AddMonths(-MonthsKept);
        var db = serviceProvider.GetRequiredService<DbContext>();
        await serviceProvider.GetRequiredService<IWriteTransactions>().RunAsync(
            token => db.Set<AskedQuestion>().Where(row => row.Day < first).ExecuteDeleteAsync(token), cancellationToken);
    }
}
