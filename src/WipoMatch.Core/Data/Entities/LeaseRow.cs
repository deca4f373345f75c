using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WipoMatch.Data;

namespace WipoMatch.Core.Data.Entities;

/// <summary>The right of one process to do something until a moment.</summary>
public sealed class LeaseRow
{
    public required string Name { get; set; }

    /// <summary>The id of the process.</summary>
    public required string Owner { get; set; }

    public DateTime UntilUtc { get; set; }
}

internal sealed class LeaseMapping : IEntityTypeConfiguration<LeaseRow>
{
    public void Configure(EntityTypeBuilder<LeaseRow> builder)
    {
        builder.ToTable("Core_Leases");
        builder.StaysWithDatabase();
        builder.HasKey(row => row.Name);
        builder.Property(row => row.Name).HasMaxLength(200);
        builder.Property(row => row.Owner).HasMaxLength(64);
    }
}
