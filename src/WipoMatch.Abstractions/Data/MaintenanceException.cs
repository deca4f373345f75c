namespace WipoMatch.Data;

/// <summary>The site is being restored from a backup; nothing was written and the same request may be sent again afterwards.</summary>
public sealed class MaintenanceException()
    : Exception("The site is being restored from a backup. Nothing was written; try again when the restore has ended.");
