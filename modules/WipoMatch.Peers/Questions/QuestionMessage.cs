using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WipoMatch.Peers.Questions;

/// <summary>Something that was written or happened in a question; never changed.</summary>
public sealed class QuestionMessage
{
    /// <summary>The identifier; rises with time.</summary>
    public long Id { get; set; }

    /// <summary>The question.</summary>
    public long QuestionId { get; set; }

    /// <summary>One of <see cref="Parts"/>: who did it.</summary>
    public required string Part { get; set; }

    /// <summary>One of <see cref="QuestionActions"/>.</summary>
    public required string Action { get; set; }

    /// <summary>The account; null for visitors and the site.</summary>
    public string? AuthorId { get; set; }

    /// <summary>The name at that time; empty for the site.</summary>
    public required string AuthorName { get; set; }

    /// <summary>The language of the text; empty when nobody knows.</summary>
    public required string Language { get; set; }

    /// <summary>When.</summary>
    public DateTime AtUtc { get; set; }

    /// <summary>One of <see cref="QuestionReasons"/>; empty when none was chosen.</summary>
    public required string Reason { get; set; }

    /// <summary>What was written; may be empty.</summary>
    public required string Text { get; set; }
}

internal sealed class QuestionMessageMapping : IEntityTypeConfiguration<QuestionMessage>
{
    public void Configure(EntityTypeBuilder<QuestionMessage> builder)
    {
        builder.ToTable("Peers_Messages");
        builder.Property(row => row.Part).HasMaxLength(16);
        builder.Property(row => row.Action).HasMaxLength(32);
        builder.Property(row => row.AuthorId).HasMaxLength(64);
        builder.Property(row => row.AuthorName).HasMaxLength(200);
        builder.Property(row => row.Language).HasMaxLength(8);
        builder.Property(row => row.Reason).HasMaxLength(32);
        builder.Property(row => row.Text).HasMaxLength(QuestionText.Longest);
        builder.HasOne<Question>().WithMany().HasForeignKey(row => row.QuestionId).OnDelete(DeleteBehavior.Cascade);
    }
}
