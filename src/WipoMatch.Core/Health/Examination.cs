using Microsoft.Extensions.Logging;
using WipoMatch.Health;

namespace WipoMatch.Core.Health;

/// <summary>Asks the checks in their order; a check that fails is red and does not keep the others from looking.</summary>
internal sealed partial class Examination(IEnumerable<IDoctorCheck> checks, ILogger<Examination> logger) : IExamination
{
    public async Task<IReadOnlyList<Examined>> LookAsync(CancellationToken cancellationToken = default)
    {
        var found = new List<Examined>();
        var isReady = false;
        foreach (var check in checks.OrderBy(check => check.NeedsTables).Where(check => isReady || !check.NeedsTables))
        {
            var examined = await TryAsync(check, cancellationToken);
            isReady |= check is DatabaseCheck && examined.Finding.State == DoctorState.Green;
            found.Add(examined);
        }

        return found;
    }

    private async Task<Examined> TryAsync(IDoctorCheck check, CancellationToken cancellationToken)
    {
        var type = check.GetType();
        try
        {
            return new(type, await check.CheckAsync(cancellationToken), HasFailed: false);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            LogFailed(logger, type.Name, exception);
            return new(type, new(type.Name, DoctorState.Red, $"The check itself failed: {exception.Message}"), HasFailed: true);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The check {Check} failed")]
    private static partial void LogFailed(ILogger logger, string check, Exception exception);
}
