using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WipoMatch.Notifications.Inbox;

/// <summary>A notice in somebody's inbox.</summary>
public sealed class NoticeRow
{
    public required string Id { get; set; }

    public required string Key { get; set; }

    public required string UserId { get; set; }

    public required string Kind { get; set; }

    /// <summary>The language in which it was written.</summary>
    public required string Language { get; set; }

    public required string Subject { get; set; }

    /// <summary>Its paragraphs, an empty line between them.</summary>
    public required string Text { get; set; }

    public string? LinkText { get; set; }

    /// <summary>Where it leads, path and query on this site.</summary>
    public string? LinkPath { get; set; }

    public DateTime CreatedUtc { get; set; }

    public DateTime? ReadUtc { get; set; }
}

internal sealed class NoticeMapping : IEntityTypeConfiguration<NoticeRow>
{
    public void Configure(EntityTypeBuilder<NoticeRow> builder)
    {
        builder.ToTable("Notifications_Notices");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).HasMaxLength(26);
        builder.Property(row => row.Key).HasMaxLength(200);
        builder.Property(row => row.UserId).HasMaxLength(64);
        builder.Property(row => row.Kind).HasMaxLength(64);
        builder.Property(row => row.Language).HasMaxLength(2);
        builder.Property(row => row.Subject).HasMaxLength(300);
        builder.Property(row => row.LinkText).HasMaxLength(200);
        builder.Property(row => row.LinkPath).HasMaxLength(400);
        builder.HasIndex(row => row.Key).IsUnique().HasDatabaseName("IX_Notifications_Notices_Key");
        builder.HasIndex(row => new { row.UserId, row.CreatedUtc }).HasDatabaseName("IX_Notifications_Notices_UserId");
    }
}
