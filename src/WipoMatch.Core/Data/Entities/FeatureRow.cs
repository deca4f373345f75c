using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WipoMatch.Core.Data.Entities;

/// <summary>Whether a feature is on; without a row it is.</summary>
public sealed class FeatureRow
{
    public required string Id { get; set; }

    public bool Enabled { get; set; }
}

internal sealed class FeatureMapping : IEntityTypeConfiguration<FeatureRow>
{
    public void Configure(EntityTypeBuilder<FeatureRow> builder)
    {
        builder.ToTable("Core_Features");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).HasMaxLength(200);
    }
}
