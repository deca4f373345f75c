using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WipoMatch.Following.Searches;

/// <summary>A search that somebody follows.</summary>
public sealed class FollowedSearch
{
    /// <summary>The identifier.</summary>
    public long Id { get; set; }

    /// <summary>The account.</summary>
    public required string UserId { get; set; }

    /// <summary>The language of the page on which it was asked, in which its words are read.</summary>
    public required string Language { get; set; }

    /// <summary>The path of the list below the language: <c>search</c>, <c>stories</c>.</summary>
    public required string Place { get; set; }

    /// <summary>Words and filters as a query string in one order, without its question mark; empty for the whole list.</summary>
    public required string Query { get; set; }

    /// <summary>The address of the site when it was followed, for links in mails.</summary>
    public required string Origin { get; set; }

    /// <summary>Since when it is followed.</summary>
    public DateTime FollowedUtc { get; set; }

    /// <summary>Up to when its new things were told; at first the time since when it is followed.</summary>
    public DateTime ToldUtc { get; set; }

    /// <summary>What it asks.</summary>
    public SearchAddress Address => new(Language, Place, Query);
}

internal sealed class FollowedSearchMapping : IEntityTypeConfiguration<FollowedSearch>
{
    public void Configure(EntityTypeBuilder<FollowedSearch> builder)
    {
        builder.ToTable("Following_Searches");
        builder.Property(row => row.UserId).HasMaxLength(64);
        builder.Property(row => row.Language).HasMaxLength(8);
        builder.Property(row => row.Place).HasMaxLength(64);
        builder.Property(row => row.Query).HasMaxLength(SearchAddress.LongestQuery);
        builder.Property(row => row.Origin).HasMaxLength(300);
        builder.Ignore(row => row.Address);
        builder.HasIndex(row => new { row.UserId, row.Language, row.Place, row.Query }).IsUnique()
            .HasDatabaseName("IX_Following_Searches_UserId_Language_Place_Query");
    }
}
