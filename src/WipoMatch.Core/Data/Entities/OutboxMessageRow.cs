using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WipoMatch.Data;

namespace WipoMatch.Core.Data.Entities;

/// <summary>A message that waits for its delivery; it is deleted when it is delivered.</summary>
public sealed class OutboxMessageRow
{
    public long Id { get; set; }

    /// <summary>Which handler delivers it.</summary>
    public required string Kind { get; set; }

    /// <summary>What the handler needs.</summary>
    public required string Payload { get; set; }

    public DateTime CreatedUtc { get; set; }

    /// <summary>Not before this moment is it tried.</summary>
    public DateTime DueUtc { get; set; }

    /// <summary>How often it was tried.</summary>
    public int Attempts { get; set; }

    /// <summary>What went wrong last.</summary>
    public string? LastError { get; set; }

    /// <summary>When it was given up; null while it is tried.</summary>
    public DateTime? FailedUtc { get; set; }
}

internal sealed class OutboxMessageMapping : IEntityTypeConfiguration<OutboxMessageRow>
{
    public void Configure(EntityTypeBuilder<OutboxMessageRow> builder)
    {
        builder.ToTable("Core_Outbox");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Kind).HasMaxLength(64);
        builder.Property(row => row.Payload).IsDocument();
        builder.HasIndex(row => row.DueUtc).HasFilter("\"FailedUtc\" IS NULL").HasDatabaseName("IX_Core_Outbox_Due");
    }
}
