using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WipoMatch.Data;

namespace WipoMatch.Core.Data.Entities;

/// <summary>A running server; it shows every few seconds that it lives.</summary>
public sealed class ServerRow
{
    public required string Id { get; set; }

    /// <summary>How logs and people call it; tells nothing about the machine.</summary>
    public required string Name { get; set; }

    public DateTime StartedUtc { get; set; }

    public DateTime SeenUtc { get; set; }
}

internal sealed class ServerMapping : IEntityTypeConfiguration<ServerRow>
{
    public void Configure(EntityTypeBuilder<ServerRow> builder)
    {
        builder.ToTable("Core_Servers");
        builder.StaysWithDatabase();
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).HasMaxLength(64);
        builder.Property(row => row.Name).HasMaxLength(100);
    }
}
