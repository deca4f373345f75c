using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WipoMatch.Data;

namespace WipoMatch.Core.Data.Entities;

/// <summary>A step of the schema that was applied.</summary>
public sealed class MigrationRow
{
    public required string Module { get; set; }

    public int Number { get; set; }

    public DateTime AppliedUtc { get; set; }
}

internal sealed class MigrationMapping : IEntityTypeConfiguration<MigrationRow>
{
    public void Configure(EntityTypeBuilder<MigrationRow> builder)
    {
        builder.ToTable("Core_Migrations");
        builder.StaysWithDatabase();
        builder.HasKey(row => new { row.Module, row.Number });
        builder.Property(row => row.Module).HasMaxLength(128);
    }
}
