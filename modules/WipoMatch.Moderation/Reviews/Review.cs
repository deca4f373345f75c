using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WipoMatch.Moderation.Reviews;

/// <summary>One way of an item through review, from handing in until it is published, rejected or withdrawn. An item has one open review at most.</summary>
public sealed class Review
{
    /// <summary>How long somebody keeps a review that they have taken on.</summary>
    public static readonly TimeSpan ClaimLasts = TimeSpan.FromHours(48);

    /// <summary>The identifier.</summary>
    public long Id { get; set; }

    /// <summary>The item.</summary>
    public required string ContentItemId { get; set; }

    /// <summary>Its type.</summary>
    public required string ContentType { get; set; }

    /// <summary>Its title when it was handed in.</summary>
    public required string Title { get; set; }

    /// <summary>The code of its language, or null.</summary>
    public string? Language { get; set; }

    /// <summary>Codes of countries, with blanks between.</summary>
    public required string Countries { get; set; }

    /// <summary>Codes of themes, with blanks between.</summary>
    public required string Themes { get; set; }

    /// <summary>One of <see cref="ReviewStates"/>, or another one of the definition.</summary>
    public required string State { get; set; }

    /// <summary>Whether it still can be decided or mended.</summary>
    public bool IsOpen { get; set; }

    /// <summary>Who handed it in.</summary>
    public required string AuthorId { get; set; }

    /// <summary>What they want the reader to know; may be empty.</summary>
    public required string Note { get; set; }

    /// <summary>When it was handed in last.</summary>
    public DateTime SubmittedUtc { get; set; }

    /// <summary>Who has taken it on, or null; ask <see cref="Holder"/>, because it ends by itself.</summary>
    public string? ClaimedBy { get; set; }

    /// <summary>When they took it on.</summary>
    public DateTime? ClaimedUtc { get; set; }

    /// <summary>Who has taken it on and still may keep it, or null.</summary>
    /// <param name="now">The time.</param>
    public string? Holder(DateTime now) => ClaimedUtc + ClaimLasts > now ? ClaimedBy : null;
}

internal sealed class ReviewMapping : IEntityTypeConfiguration<Review>
{
    public void Configure(EntityTypeBuilder<Review> builder)
    {
        builder.ToTable("Moderation_Reviews");
        builder.Property(row => row.ContentItemId).HasMaxLength(26);
        builder.Property(row => row.ContentType).HasMaxLength(64);
        builder.Property(row => row.Title).HasMaxLength(300);
        builder.Property(row => row.Language).HasMaxLength(8);
        builder.Property(row => row.State).HasMaxLength(32);
        builder.Property(row => row.AuthorId).HasMaxLength(64);
        builder.Property(row => row.Note).HasMaxLength(500);
        builder.Property(row => row.ClaimedBy).HasMaxLength(64);
        builder.HasIndex(row => row.ContentItemId, "Open").IsUnique().HasFilter("\"IsOpen\"").HasDatabaseName("UX_Moderation_Reviews_Open");
        builder.HasIndex(row => row.ContentItemId).HasDatabaseName("IX_Moderation_Reviews_ContentItemId");
        builder.HasIndex(row => row.State).HasFilter("\"IsOpen\"").HasDatabaseName("IX_Moderation_Reviews_State");
    }
}
