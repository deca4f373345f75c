using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WipoMatch.Data;

namespace WipoMatch.Core.Data.Entities;

/// <summary>A key that protects cookies and forms, shared by all processes.</summary>
public sealed class DataProtectionKeyRow
{
    public required string FriendlyName { get; set; }

    public required string Xml { get; set; }
}

internal sealed class DataProtectionKeyMapping : IEntityTypeConfiguration<DataProtectionKeyRow>
{
    public void Configure(EntityTypeBuilder<DataProtectionKeyRow> builder)
    {
        builder.ToTable("Core_DataProtectionKeys");
        builder.IsSecret();
        builder.HasKey(row => row.FriendlyName);
        builder.Property(row => row.FriendlyName).HasMaxLength(200);
    }
}
