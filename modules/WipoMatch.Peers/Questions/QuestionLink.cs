using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WipoMatch.Data;

namespace WipoMatch.Peers.Questions;

/// <summary>A link that was mailed to a visitor and opens their question; only its hash is kept.</summary>
public sealed class QuestionLink
{
    /// <summary>The hash of the token.</summary>
    public required string Hash { get; set; }

    /// <summary>The question.</summary>
    public long QuestionId { get; set; }
}

internal sealed class QuestionLinkMapping : IEntityTypeConfiguration<QuestionLink>
{
    public void Configure(EntityTypeBuilder<QuestionLink> builder)
    {
        builder.ToTable("Peers_Links");
        builder.IsSecret();
        builder.HasKey(row => row.Hash);
        builder.Property(row => row.Hash).HasMaxLength(64);
        builder.HasOne<Question>().WithMany().HasForeignKey(row => row.QuestionId).OnDelete(DeleteBehavior.Cascade);
    }
}
