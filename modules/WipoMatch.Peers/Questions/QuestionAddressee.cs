using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WipoMatch.Peers.Questions;

/// <summary>An organization whose people, or whose focal points, should answer a question.</summary>
public sealed class QuestionAddressee
{
    /// <summary>The question.</summary>
    public long QuestionId { get; set; }

    /// <summary>The exchange identifier of the organization.</summary>
    public required string Organization { get; set; }
}

internal sealed class QuestionAddresseeMapping : IEntityTypeConfiguration<QuestionAddressee>
{
    public void Configure(EntityTypeBuilder<QuestionAddressee> builder)
    {
        builder.ToTable("Peers_Addressees");
        builder.HasKey(row => new { row.QuestionId, row.Organization });
        builder.Property(row => row.Organization).HasMaxLength(128);
        builder.HasIndex(row => row.Organization);
        builder.HasOne<Question>().WithMany().HasForeignKey(row => row.QuestionId).OnDelete(DeleteBehavior.Cascade);
    }
}
