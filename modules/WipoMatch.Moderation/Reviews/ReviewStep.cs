using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WipoMatch.Moderation.Reviews;

/// <summary>Something that happened in a review; never changed.</summary>
public sealed class ReviewStep
{
    /// <summary>The identifier; rises with time.</summary>
    public long Id { get; set; }

    /// <summary>The review.</summary>
    public long ReviewId { get; set; }

    /// <summary>One of <see cref="ReviewActions"/>.</summary>
    public required string Action { get; set; }

    /// <summary>The state afterwards.</summary>
    public required string State { get; set; }

    /// <summary>Who did it; null for the site itself.</summary>
    public string? ActorId { get; set; }

    /// <summary>Their name at that time.</summary>
    public required string ActorName { get; set; }

    /// <summary>When.</summary>
    public DateTime AtUtc { get; set; }

    /// <summary>What they said; may be empty.</summary>
    public required string Comment { get; set; }
}

internal sealed class ReviewStepMapping : IEntityTypeConfiguration<ReviewStep>
{
    public void Configure(EntityTypeBuilder<ReviewStep> builder)
    {
        builder.ToTable("Moderation_Steps");
        builder.Property(row => row.Action).HasMaxLength(32);
        builder.Property(row => row.State).HasMaxLength(32);
        builder.Property(row => row.ActorId).HasMaxLength(64);
        builder.Property(row => row.ActorName).HasMaxLength(200);
        builder.Property(row => row.Comment).HasMaxLength(2000);
        builder.HasOne<Review>().WithMany().HasForeignKey(row => row.ReviewId).OnDelete(DeleteBehavior.Cascade);
    }
}
