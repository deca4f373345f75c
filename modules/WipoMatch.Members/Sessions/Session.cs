using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WipoMatch.Data;
using WipoMatch.Members.Accounts;

namespace WipoMatch.Members.Sessions;

/// <summary>A sign-in on a device.</summary>
public sealed class Session
{
    public required string Id { get; set; }

    public required string AccountId { get; set; }

    /// <summary>Browser and system in words that people recognise: <c>Firefox · Windows</c>.</summary>
    public required string Device { get; set; }

    public DateTime CreatedUtc { get; set; }

    /// <summary>Written at most every ten minutes.</summary>
    public DateTime LastSeenUtc { get; set; }

    public DateTime? EndedUtc { get; set; }
}

internal sealed class SessionMapping : IEntityTypeConfiguration<Session>
{
    public void Configure(EntityTypeBuilder<Session> builder)
    {
        builder.ToTable("Members_Sessions");
        builder.IsSecret();
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).HasMaxLength(26);
        builder.Property(row => row.AccountId).HasMaxLength(26);
        builder.Property(row => row.Device).HasMaxLength(100);
        builder.HasIndex(row => row.AccountId);
        builder.HasOne<Account>().WithMany().HasForeignKey(row => row.AccountId).OnDelete(DeleteBehavior.Cascade);
    }
}
