using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WipoMatch.Data;

namespace WipoMatch.Core.Forms;

/// <summary>What a form that was sent was answered.</summary>
public sealed class FormKeyRow
{
    public required string Key { get; set; }

    /// <summary>The account; empty for somebody who is not signed in.</summary>
    public required string UserId { get; set; }

    public required string Answer { get; set; }

    public DateTime MadeUtc { get; set; }
}

internal sealed class FormKeyMapping : IEntityTypeConfiguration<FormKeyRow>
{
    public void Configure(EntityTypeBuilder<FormKeyRow> builder)
    {
        builder.ToTable("Core_FormKeys");
        builder.StaysWithDatabase();
        builder.HasKey(row => new { row.Key, row.UserId });
        builder.Property(row => row.Key).HasMaxLength(32);
        builder.Property(row => row.UserId).HasMaxLength(64);
        builder.HasIndex(row => row.MadeUtc).HasDatabaseName("IX_Core_FormKeys_Made");
    }
}
