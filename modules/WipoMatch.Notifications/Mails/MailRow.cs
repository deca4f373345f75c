using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WipoMatch.Data;

namespace WipoMatch.Notifications.Mails;

/// <summary>A mail on its way, or that stays here as in a mailbox.</summary>
public sealed class MailRow
{
    public required string Id { get; set; }

    public required string Key { get; set; }

    public required string Recipient { get; set; }

    public required string Language { get; set; }

    public required string Subject { get; set; }

    /// <summary>Empty once the mail has left: it may hold a link by which one signs in.</summary>
    public required string Text { get; set; }

    public required string Html { get; set; }

    public DateTime CreatedUtc { get; set; }

    /// <summary>A delivery began and nothing is known of its end.</summary>
    public DateTime? StartedUtc { get; set; }

    /// <summary>A delivery of which nothing was known was made again.</summary>
    public bool IsRepeated { get; set; }

    public DateTime? SentUtc { get; set; }

    /// <summary>It is not tried again: two deliveries ended without an answer.</summary>
    public DateTime? GivenUpUtc { get; set; }
}

internal sealed class MailMapping : IEntityTypeConfiguration<MailRow>
{
    public void Configure(EntityTypeBuilder<MailRow> builder)
    {
        builder.ToTable("Notifications_Mails");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).HasMaxLength(26);
        builder.Property(row => row.Key).HasMaxLength(200);
        builder.Property(row => row.Recipient).HasMaxLength(254);
        builder.Property(row => row.Language).HasMaxLength(2);
        builder.Property(row => row.Subject).HasMaxLength(300);
        builder.Property(row => row.Text).IsSecret();
        builder.Property(row => row.Html).IsSecret();
        builder.HasIndex(row => row.Key).IsUnique().HasDatabaseName("IX_Notifications_Mails_Key");
    }
}
