using Microsoft.EntityFrameworkCore;
using WipoMatch.Core.Data;
using WipoMatch.Core.Data.Entities;
using WipoMatch.Core.Modules;
using WipoMatch.Data;

namespace WipoMatch.Core.Features;

/// <summary>Switches features on and off.</summary>
public sealed class FeatureStore(WipoMatchDbContext db, IWriteTransactions transactions, ModuleCatalog modules)
{
    /// <summary>Switches a feature.</summary>
    /// <param name="featureId">The id.</param>
    /// <param name="enabled">Whether it shall be on.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <exception cref="ArgumentException">No module declares the feature.</exception>
    public Task SetAsync(string featureId, bool enabled, CancellationToken cancellationToken = default)
    {
        if (!modules.FeatureIds.Contains(featureId))
        {
            throw new ArgumentException($"There is no feature '{featureId}'.", nameof(featureId));
        }

        return transactions.RunAsync(token => SwitchAsync(featureId, enabled, token), cancellationToken);
    }

    private async Task SwitchAsync(string featureId, bool enabled, CancellationToken cancellationToken)
    {
        var row = await db.Set<FeatureRow>().SingleOrDefaultAsync(row => row.Id == featureId, cancellationToken);
        if ((row?.Enabled ?? true) == enabled)
        {
            return;
        }

        if (row is null)
        {
            db.Add(new FeatureRow { Id = featureId, Enabled = enabled });
        }
        else
        {
            row.Enabled = enabled;
        }

        await db.SaveChangesAsync(cancellationToken);
        await transactions.RaiseAsync(StampNames.Settings, cancellationToken);
    }
}
