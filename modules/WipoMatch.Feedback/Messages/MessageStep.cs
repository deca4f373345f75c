using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WipoMatch.Feedback.Messages;

/// <summary>What staff did about a message.</summary>
public sealed class MessageStep
{
    /// <summary>An answer went to whoever wrote.</summary>
    public const string Answer = "answer";

    /// <summary>The message was closed.</summary>
    public const string Close = "close";

    /// <summary>The identifier.</summary>
    public long Id { get; set; }

    /// <summary>The message.</summary>
    public long MessageId { get; set; }

    /// <summary><see cref="Answer"/> or <see cref="Close"/>.</summary>
    public required string Action { get; set; }

    /// <summary>Who did it.</summary>
    public required string ActorName { get; set; }

    /// <summary>When.</summary>
    public DateTime AtUtc { get; set; }

    /// <summary>The answer, or the note.</summary>
    public required string Text { get; set; }
}

internal sealed class MessageStepMapping : IEntityTypeConfiguration<MessageStep>
{
    public void Configure(EntityTypeBuilder<MessageStep> builder)
    {
        builder.ToTable("Feedback_Steps");
        builder.Property(row => row.Action).HasMaxLength(16);
        builder.Property(row => row.ActorName).HasMaxLength(200);
        builder.Property(row => row.Text).HasMaxLength(2000);
        builder.HasOne<Message>().WithMany().HasForeignKey(row => row.MessageId).OnDelete(DeleteBehavior.Cascade)
            .HasConstraintName("FK_Feedback_Steps_Feedback_Messages_MessageId");
        builder.HasIndex(row => row.MessageId).HasDatabaseName("IX_Feedback_Steps_MessageId");
    }
}
