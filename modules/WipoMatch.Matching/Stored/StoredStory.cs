using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WipoMatch.Matching.Stored;

/// <summary>A story that is about what a need or an offer is about. Derived, like suggestions.</summary>
public sealed class StoredStory
{
    /// <summary>The set of the need or the offer.</summary>
    public required string ListingSet { get; set; }

    /// <summary>The place of the story, from 1.</summary>
    public int Rank { get; set; }

    /// <summary>The set of the story.</summary>
    public string StorySet { get; set; } = "";

    /// <summary>The cosine of what both are about.</summary>
    public double Nearness { get; set; }

    /// <summary>The ids of what both texts are about, with blanks between them.</summary>
    public string Concepts { get; set; } = "";

    /// <summary>Whether another row says the same.</summary>
    public bool IsSame(StoredStory other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return (ListingSet, Rank, StorySet, Nearness, Concepts) == (other.ListingSet, other.Rank, other.StorySet, other.Nearness, other.Concepts);
    }
}

internal sealed class StoredStoryMapping : IEntityTypeConfiguration<StoredStory>
{
    public void Configure(EntityTypeBuilder<StoredStory> builder)
    {
        builder.ToTable("Matching_Stories");
        builder.HasKey(row => new { row.ListingSet, row.Rank });
        builder.Property(row => row.ListingSet).HasMaxLength(26);
        builder.Property(row => row.StorySet).HasMaxLength(26);
        builder.HasIndex(row => row.StorySet);
    }
}
