using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WipoMatch.Media.Storage;

/// <summary>A stored picture.</summary>
public sealed class MediaFileRow
{
    public required string Hash { get; set; }

    public required string MediaType { get; set; }

    public int Width { get; set; }

    public int Height { get; set; }

    public long Bytes { get; set; }

    public DateTime CreatedUtc { get; set; }
}

internal sealed class MediaFileMapping : IEntityTypeConfiguration<MediaFileRow>
{
    public void Configure(EntityTypeBuilder<MediaFileRow> builder)
    {
        builder.ToTable("Media_Files");
        builder.HasKey(row => row.Hash);
        builder.Property(row => row.Hash).HasMaxLength(64);
        builder.Property(row => row.MediaType).HasMaxLength(32);
    }
}
