using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WipoMatch.Data;

namespace WipoMatch.Core.Data.Entities;

/// <summary>A role and the names of its permissions.</summary>
public sealed class RoleRow
{
    public required string Name { get; set; }

    public required string Description { get; set; }

    /// <summary>A sorted array of names.</summary>
    public required string Permissions { get; set; }
}

internal sealed class RoleMapping : IEntityTypeConfiguration<RoleRow>
{
    public void Configure(EntityTypeBuilder<RoleRow> builder)
    {
        builder.ToTable("Core_Roles");
        builder.HasKey(row => row.Name);
        builder.Property(row => row.Name).HasMaxLength(100);
        builder.Property(row => row.Permissions).IsDocument();
    }
}
