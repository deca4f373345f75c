using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WipoMatch.Data;

/// <summary>
/// What an entity mapping says about backups. Without a mark, every table and column is in every backup; a new table needs nothing.
/// </summary>
public static class BackupMarks
{
    /// <summary>The annotation of tables that stay where they are.</summary>
    public const string StaysAnnotation = "WipoMatch:Stays";

    /// <summary>The annotation of secret tables and columns.</summary>
    public const string SecretAnnotation = "WipoMatch:Secret";

    /// <summary>The annotation of columns that hold a stamp; its value is the stamp's name.</summary>
    public const string StampAnnotation = "WipoMatch:Stamp";

    /// <summary>The rows describe this database or its running processes (leases, signs of life): never backed up, never overwritten.</summary>
    /// <typeparam name="T">The entity.</typeparam>
    /// <param name="entity">The mapping.</param>
    public static EntityTypeBuilder<T> StaysWithDatabase<T>(this EntityTypeBuilder<T> entity) where T : class
    {
        ArgumentNullException.ThrowIfNull(entity);
        entity.HasAnnotation(StaysAnnotation, true);
        return entity;
    }

    /// <summary>The whole table is secret: only in backups that are asked for secrets; otherwise a restore leaves it as it is.</summary>
    /// <typeparam name="T">The entity.</typeparam>
    /// <param name="entity">The mapping.</param>
    public static EntityTypeBuilder<T> IsSecret<T>(this EntityTypeBuilder<T> entity) where T : class
    {
        ArgumentNullException.ThrowIfNull(entity);
        entity.HasAnnotation(SecretAnnotation, true);
        return entity;
    }

    /// <summary>The column is secret (a password's hash): only in backups that are asked for secrets; otherwise it comes back empty.</summary>
    /// <typeparam name="T">The property's type.</typeparam>
    /// <param name="property">The property.</param>
    public static PropertyBuilder<T> IsSecret<T>(this PropertyBuilder<T> property)
    {
        ArgumentNullException.ThrowIfNull(property);
        property.HasAnnotation(SecretAnnotation, true);
        return property;
    }

    /// <summary>The column holds the value of a stamp, which must not be behind it after a restore.</summary>
    /// <param name="property">The property.</param>
    /// <param name="stamp">One of <see cref="StampNames"/>.</param>
    public static PropertyBuilder<long> IsStamp(this PropertyBuilder<long> property, string stamp)
    {
        ArgumentNullException.ThrowIfNull(property);
        property.HasAnnotation(StampAnnotation, stamp);
        return property;
    }
}
