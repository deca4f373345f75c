using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WipoMatch.Moderation.Reviews;

/// <summary>Something that the author is asked to change.</summary>
public sealed class ReviewPoint
{
    /// <summary>The identifier.</summary>
    public long Id { get; set; }

    /// <summary>The review.</summary>
    public long ReviewId { get; set; }

    /// <summary>One of <see cref="PointReasons"/>.</summary>
    public required string Reason { get; set; }

    /// <summary>What to change.</summary>
    public required string Text { get; set; }

    /// <summary>When it was asked for.</summary>
    public DateTime AskedUtc { get; set; }

    /// <summary>When the author ticked it off, or null.</summary>
    public DateTime? DoneUtc { get; set; }
}

internal sealed class ReviewPointMapping : IEntityTypeConfiguration<ReviewPoint>
{
    public void Configure(EntityTypeBuilder<ReviewPoint> builder)
    {
        builder.ToTable("Moderation_Points");
        builder.Property(row => row.Reason).HasMaxLength(32);
        builder.Property(row => row.Text).HasMaxLength(1000);
        builder.HasOne<Review>().WithMany().HasForeignKey(row => row.ReviewId).OnDelete(DeleteBehavior.Cascade);
    }
}
