using WipoMatch.Core.Data;
using WipoMatch.Health;

namespace WipoMatch.Core.Health;

/// <summary>Whether the data folder can be written and has room.</summary>
internal sealed class DiskCheck(DataFolder folder) : IDoctorCheck
{
    private const string Name = "disk";

    private const long Megabyte = 1024 * 1024;

    private const long LeastFree = 200 * Megabyte;

    public Task<DoctorFinding> CheckAsync(CancellationToken cancellationToken) => Task.FromResult(Check());

    private DoctorFinding Check()
    {
        if (!Directory.Exists(folder.Path))
        {
            return new(Name, DoctorState.Yellow, $"The data folder {folder.Path} does not exist yet. It is made when the site starts.");
        }

        try
        {
            using var probe = new FileStream(
                Path.Combine(folder.Path, $".doctor-{Guid.NewGuid():N}"), FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new(Name, DoctorState.Red, $"The data folder {folder.Path} cannot be written. Make it writable, or name another one with WipoMatch__DataPath.");
        }

        var free = new DriveInfo(folder.Path).AvailableFreeSpace;
        return free >= LeastFree
            ? new(Name, DoctorState.Green, $"{free / Megabyte} MB are free below {folder.Path}.")
            : new(Name, DoctorState.Red, $"Only {free / Megabyte} MB are free below {folder.Path}. Make room: at least {LeastFree / Megabyte} MB are needed.");
    }
}
