using Microsoft.EntityFrameworkCore;
using WipoMatch.Data;

namespace WipoMatch.Core.Data;

/// <summary>The database of the site, composed from the entity mappings of all modules. Modules ask for a plain <see cref="DbContext"/>.</summary>
public sealed class WipoMatchDbContext(DbContextOptions<WipoMatchDbContext> options, EntityAssemblies assemblies) : DbContext(options)
{
    internal string ModelKey => assemblies.Key;

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcDateTimeConverter>();
    }

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        foreach (var assembly in assemblies.All)
        {
            modelBuilder.ApplyConfigurationsFromAssembly(assembly);
        }

        var documentType = Database.IsNpgsql() ? "json" : "TEXT";
        foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties()))
        {
            if (property.FindAnnotation(DocumentColumn.Annotation) is not null)
            {
                property.SetColumnType(documentType);
            }
        }
    }
}
