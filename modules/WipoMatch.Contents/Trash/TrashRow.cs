using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WipoMatch.Contents.Trash;

/// <summary>An item that somebody threw away on the desk; all its versions are still there.</summary>
public sealed class TrashRow
{
    /// <summary>The item.</summary>
    public required string ContentItemId { get; set; }

    /// <summary>Its newest version, which comes back as a draft.</summary>
    public required string ContentItemVersionId { get; set; }

    /// <summary>Its type.</summary>
    public required string ContentType { get; set; }

    /// <summary>Its title; empty when it had none.</summary>
    public required string Title { get; set; }

    /// <summary>The code of its language, or null.</summary>
    public string? Language { get; set; }

    /// <summary>The account that made it, or empty.</summary>
    public required string Owner { get; set; }

    /// <summary>When it was thrown away.</summary>
    public DateTime RemovedUtc { get; set; }

    /// <summary>The name of who did it.</summary>
    public required string RemovedBy { get; set; }

    /// <summary>Why; empty when nothing was said.</summary>
    public required string Reason { get; set; }
}

internal sealed class TrashRowMapping : IEntityTypeConfiguration<TrashRow>
{
    public void Configure(EntityTypeBuilder<TrashRow> builder)
    {
        builder.ToTable("Contents_Trash");
        builder.HasKey(row => row.ContentItemId);
        builder.Property(row => row.ContentItemId).HasMaxLength(26);
        builder.Property(row => row.ContentItemVersionId).HasMaxLength(26);
        builder.Property(row => row.ContentType).HasMaxLength(64);
        builder.Property(row => row.Title).HasMaxLength(300);
        builder.Property(row => row.Language).HasMaxLength(8);
        builder.Property(row => row.Owner).HasMaxLength(64);
        builder.Property(row => row.RemovedBy).HasMaxLength(200);
        builder.Property(row => row.Reason).HasMaxLength(500);
        builder.HasIndex(row => row.RemovedUtc);
    }
}
