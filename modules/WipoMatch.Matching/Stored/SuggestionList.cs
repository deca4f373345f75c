using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WipoMatch.Matching.Stored;

/// <summary>That a need's suggestions were worked out, when and from what; there is one also when no offer fits.</summary>
public sealed class SuggestionList
{
    /// <summary>The set of the need.</summary>
    public required string NeedSet { get; set; }

    /// <summary>Names the state of the need that was read: the live versions of its languages and of its organization.</summary>
    public string Versions { get; set; } = "";

    /// <summary>The version of the model.</summary>
    public string Model { get; set; } = "";

    /// <summary>Names the concepts that texts were read by.</summary>
    public string Concepts { get; set; } = "";

    /// <summary>The day as of which offers and country groups counted.</summary>
    public DateOnly Day { get; set; }

    /// <summary>When it was written.</summary>
    public DateTime ComputedUtc { get; set; }
}

internal sealed class SuggestionListMapping : IEntityTypeConfiguration<SuggestionList>
{
    public void Configure(EntityTypeBuilder<SuggestionList> builder)
    {
        builder.ToTable("Matching_Lists");
        builder.HasKey(row => row.NeedSet);
        builder.Property(row => row.NeedSet).HasMaxLength(26);
        builder.Property(row => row.Versions).HasMaxLength(256);
        builder.Property(row => row.Model).HasMaxLength(16);
        builder.Property(row => row.Concepts).HasMaxLength(16);
    }
}
