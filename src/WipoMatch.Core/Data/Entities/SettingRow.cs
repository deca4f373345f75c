using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WipoMatch.Data;

namespace WipoMatch.Core.Data.Entities;

/// <summary>A group of settings.</summary>
public sealed class SettingRow
{
    public required string Name { get; set; }

    public required string Document { get; set; }
}

internal sealed class SettingMapping : IEntityTypeConfiguration<SettingRow>
{
    public void Configure(EntityTypeBuilder<SettingRow> builder)
    {
        builder.ToTable("Core_Settings");
        builder.HasKey(row => row.Name);
        builder.Property(row => row.Name).HasMaxLength(100);
        builder.Property(row => row.Document).IsDocument();
    }
}
