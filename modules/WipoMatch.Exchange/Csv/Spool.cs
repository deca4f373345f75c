namespace WipoMatch.Exchange.Csv;

/// <summary>A file for what is read again in the same breath; only this process can read it, and it goes when it is closed.</summary>
internal static class Spool
{
    public static FileStream Open()
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
            Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
        };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new FileStream(Path.Combine(Path.GetTempPath(), $"wipomatch-{Guid.NewGuid():N}.tmp"), options);
    }
}
