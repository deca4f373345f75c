using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WipoMatch.Core.Data.Entities;

/// <summary>When a recurring task ran last and runs next.</summary>
public sealed class BackgroundTaskRow
{
    /// <summary>The full name of the class.</summary>
    public required string Name { get; set; }

    public DateTime? LastRunUtc { get; set; }

    public long? LastDurationMs { get; set; }

    /// <summary>What went wrong in the last run; null when it went well.</summary>
    public string? LastError { get; set; }

    public DateTime? NextRunUtc { get; set; }

    public bool Enabled { get; set; }
}

internal sealed class BackgroundTaskMapping : IEntityTypeConfiguration<BackgroundTaskRow>
{
    public void Configure(EntityTypeBuilder<BackgroundTaskRow> builder)
    {
        builder.ToTable("Core_BackgroundTasks");
        builder.HasKey(row => row.Name);
        builder.Property(row => row.Name).HasMaxLength(200);
    }
}
