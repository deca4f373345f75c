using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WipoMatch.Notifications.Preferences;

/// <summary>A kind of notice of which somebody wants no mail. Who chose nothing gets mail of everything.</summary>
public sealed class MailChoiceRow
{
    public required string UserId { get; set; }

    public required string Kind { get; set; }
}

internal sealed class MailChoiceMapping : IEntityTypeConfiguration<MailChoiceRow>
{
    public void Configure(EntityTypeBuilder<MailChoiceRow> builder)
    {
        builder.ToTable("Notifications_NoMail");
        builder.HasKey(row => new { row.UserId, row.Kind });
        builder.Property(row => row.UserId).HasMaxLength(64);
        builder.Property(row => row.Kind).HasMaxLength(64);
    }
}
