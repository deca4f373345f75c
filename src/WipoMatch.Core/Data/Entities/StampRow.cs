using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WipoMatch.Data;

namespace WipoMatch.Core.Data.Entities;

/// <summary>A number that rises with each change of what it stands for.</summary>
public sealed class StampRow
{
    public required string Name { get; set; }

    public long Value { get; set; }
}

internal sealed class StampMapping : IEntityTypeConfiguration<StampRow>
{
    public void Configure(EntityTypeBuilder<StampRow> builder)
    {
        builder.ToTable("Core_Stamps");
        builder.StaysWithDatabase();
        builder.HasKey(row => row.Name);
        builder.Property(row => row.Name).HasMaxLength(64);
    }
}
