using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WipoMatch.Media.Storage;

/// <summary>A path under which content names a picture.</summary>
public sealed class MediaPathRow
{
    public required string Path { get; set; }

    public required string Hash { get; set; }
}

internal sealed class MediaPathMapping : IEntityTypeConfiguration<MediaPathRow>
{
    public void Configure(EntityTypeBuilder<MediaPathRow> builder)
    {
        builder.ToTable("Media_Paths");
        builder.HasKey(row => row.Path);
        builder.Property(row => row.Path).HasMaxLength(260);
        builder.Property(row => row.Hash).HasMaxLength(64);
        builder.HasOne<MediaFileRow>().WithMany().HasForeignKey(row => row.Hash).OnDelete(DeleteBehavior.Restrict);
    }
}
