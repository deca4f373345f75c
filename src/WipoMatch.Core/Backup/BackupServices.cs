using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Core.Maintenance;
using WipoMatch.Health;
using WipoMatch.Modules;

namespace WipoMatch.Core.Backup;

/// <summary>Registers backup and restore.</summary>
internal static class BackupServices
{
    /// <summary>Adds the verbs and what they need.</summary>
    /// <param name="services">The host's services.</param>
    public static IServiceCollection AddBackup(this IServiceCollection services)
    {
        services.AddScoped<CreateBackup>();
        services.AddScoped<RestoreBackup>();
        services.AddScoped<RestoreUploads>();
        services.AddScoped<RunningServers>();
        services.AddSingleton<ArchiveRules>();
        services.AddScoped<IDoctorCheck, MaintenanceCheck>();
        services.AddVerb<BackupVerb>();
        return services.AddVerb<RestoreVerb>();
    }
}
