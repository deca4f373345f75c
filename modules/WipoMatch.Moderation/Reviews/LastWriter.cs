using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WipoMatch.Moderation.Reviews;

/// <summary>Who changed an item last; an item itself knows the name only, and names change and repeat.</summary>
public sealed class LastWriter
{
    /// <summary>The item.</summary>
    public required string ContentItemId { get; set; }

    /// <summary>The account.</summary>
    public required string UserId { get; set; }

    /// <summary>When.</summary>
    public DateTime AtUtc { get; set; }
}

internal sealed class LastWriterMapping : IEntityTypeConfiguration<LastWriter>
{
    public void Configure(EntityTypeBuilder<LastWriter> builder)
    {
        builder.ToTable("Moderation_LastWriters");
        builder.HasKey(row => row.ContentItemId);
        builder.Property(row => row.ContentItemId).HasMaxLength(26);
        builder.Property(row => row.UserId).HasMaxLength(64);
    }
}
