using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WipoMatch.Data;

namespace WipoMatch.Core.Catalog;

/// <summary>What the catalogue knows of a published item; a row that is not visible tells the snapshots that the item left.</summary>
public sealed class CatalogRow : IDerivedRow
{
    public required string ContentItemId { get; set; }

    /// <summary>The content stamp of the transaction that wrote the row.</summary>
    public long Stamp { get; set; }

    public bool IsVisible { get; set; }

    /// <summary>A <see cref="CatalogDocument"/>.</summary>
    public required string Data { get; set; }
}

internal sealed class CatalogMapping : IEntityTypeConfiguration<CatalogRow>
{
    public void Configure(EntityTypeBuilder<CatalogRow> builder)
    {
        builder.ToTable("Content_Catalog");
        builder.HasKey(row => row.ContentItemId);
        builder.Property(row => row.ContentItemId).HasMaxLength(26);
        builder.Property(row => row.Stamp).IsStamp(StampNames.Content);
        builder.Property(row => row.Data).IsDocument();
        builder.HasIndex(row => row.Stamp);
    }
}
