using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Auditing;
using WipoMatch.AuditTrail.Entries;
using WipoMatch.Modules;

namespace WipoMatch.AuditTrail;

/// <summary>What the module registers.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc />
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<Migrations>();
        services.AddPermissionProvider<Permissions>();
        services.AddNavigationProvider<AdminMenu>();
        services.AddScoped<IAuditTrail, AuditRecorder>();
        services.AddScoped<IAuditFacts, AuditFacts>();
        services.AddScoped<AuditQuery>();
    }
}
