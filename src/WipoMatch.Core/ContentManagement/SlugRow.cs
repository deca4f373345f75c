using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WipoMatch.Core.ContentManagement;

/// <summary>An address that an item has or had; former ones redirect.</summary>
public sealed class SlugRow
{
    public required string List { get; set; }

    public required string Language { get; set; }

    public required string Slug { get; set; }

    public required string ContentItemId { get; set; }

    public bool IsCurrent { get; set; }
}

internal sealed class SlugMapping : IEntityTypeConfiguration<SlugRow>
{
    public void Configure(EntityTypeBuilder<SlugRow> builder)
    {
        builder.ToTable("Content_Slugs");
        builder.HasKey(row => new { row.List, row.Language, row.Slug });
        builder.Property(row => row.List).HasMaxLength(64);
        builder.Property(row => row.Language).HasMaxLength(8);
        builder.Property(row => row.Slug).HasMaxLength(160);
        builder.Property(row => row.ContentItemId).HasMaxLength(26);
        builder.HasIndex(row => row.ContentItemId);
    }
}
