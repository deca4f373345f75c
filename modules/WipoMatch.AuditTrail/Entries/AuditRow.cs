using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WipoMatch.Data;

namespace WipoMatch.AuditTrail.Entries;

/// <summary>A change that somebody made.</summary>
public sealed class AuditRow
{
    public long Id { get; set; }

    public DateTime AtUtc { get; set; }

    /// <summary>The account; null for the command line and for the site itself.</summary>
    public string? ActorId { get; set; }

    /// <summary>The name at that time.</summary>
    public required string ActorName { get; set; }

    public required string Category { get; set; }

    public required string Action { get; set; }

    public required string SubjectId { get; set; }

    public required string SubjectName { get; set; }

    public required string Reason { get; set; }

    public string? Before { get; set; }

    public string? After { get; set; }
}

internal sealed class AuditMapping : IEntityTypeConfiguration<AuditRow>
{
    public void Configure(EntityTypeBuilder<AuditRow> builder)
    {
        builder.ToTable("AuditTrail_Entries");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.ActorId).HasMaxLength(26);
        builder.Property(row => row.ActorName).HasMaxLength(200);
        builder.Property(row => row.Category).HasMaxLength(32);
        builder.Property(row => row.Action).HasMaxLength(32);
        builder.Property(row => row.SubjectId).HasMaxLength(128);
        builder.Property(row => row.SubjectName).HasMaxLength(300);
        builder.Property(row => row.Before!).IsDocument();
        builder.Property(row => row.After!).IsDocument();
        builder.HasIndex(row => new { row.Category, row.SubjectId });
    }
}
