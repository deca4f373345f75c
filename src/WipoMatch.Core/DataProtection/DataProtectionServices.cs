using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using WipoMatch.Core.Data;

namespace WipoMatch.Core.DataProtection;

internal static class DataProtectionServices
{
    public static IServiceCollection AddSharedDataProtection(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("WipoMatch");
        services.AddOptions<KeyManagementOptions>().Configure<ScopedWork>((options, work) => options.XmlRepository = new DatabaseXmlRepository(work));

        // It would warn that the keys are not encrypted: whoever reads the database reads the accounts as well.
        services.AddLogging(logging => logging.AddFilter("Microsoft.AspNetCore.DataProtection.KeyManagement.XmlKeyManager", LogLevel.Error));
        return services;
    }
}
