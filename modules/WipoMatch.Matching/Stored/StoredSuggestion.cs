using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WipoMatch.Data;

namespace WipoMatch.Matching.Stored;

/// <summary>An offer in the list of a need. Derived: whoever reads it asks the hard rules again, as of the day of reading.</summary>
public sealed class StoredSuggestion
{
    /// <summary>The set of the need.</summary>
    public required string NeedSet { get; set; }

    /// <summary>The place of the offer, from 1.</summary>
    public int Rank { get; set; }

    /// <summary>The set of the offer.</summary>
    public string OfferSet { get; set; } = "";

    /// <summary>The sum of the contributions.</summary>
    public double Score { get; set; }

    /// <summary>The parts of the score as JSON, exactly as they were added up.</summary>
    public string Reasons { get; set; } = "";

    /// <summary>The ids of what both texts are about, the most telling first, with blanks between them.</summary>
    public string Concepts { get; set; } = "";

    /// <summary>Names the state of the offer that was read.</summary>
    public string OfferVersions { get; set; } = "";

    /// <summary>Whether another row says the same.</summary>
    public bool IsSame(StoredSuggestion other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return (NeedSet, Rank, OfferSet, Score, Reasons, Concepts, OfferVersions)
            == (other.NeedSet, other.Rank, other.OfferSet, other.Score, other.Reasons, other.Concepts, other.OfferVersions);
    }
}

internal sealed class StoredSuggestionMapping : IEntityTypeConfiguration<StoredSuggestion>
{
    public void Configure(EntityTypeBuilder<StoredSuggestion> builder)
    {
        builder.ToTable("Matching_Suggestions");
        builder.HasKey(row => new { row.NeedSet, row.Rank });
        builder.Property(row => row.NeedSet).HasMaxLength(26);
        builder.Property(row => row.OfferSet).HasMaxLength(26);
        builder.Property(row => row.Reasons).IsDocument();
        builder.Property(row => row.OfferVersions).HasMaxLength(256);
        builder.HasOne<SuggestionList>().WithMany().HasForeignKey(row => row.NeedSet).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(row => row.OfferSet);
    }
}
