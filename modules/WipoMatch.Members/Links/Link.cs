using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WipoMatch.Data;
using WipoMatch.Members.Accounts;

namespace WipoMatch.Members.Links;

/// <summary>A link that was mailed: it works once, and only its hash is kept.</summary>
public sealed class Link
{
    public required string Hash { get; set; }

    public required string AccountId { get; set; }

    /// <summary>One of <see cref="LinkPurposes"/>.</summary>
    public required string Purpose { get; set; }

    public DateTime CreatedUtc { get; set; }

    public DateTime ExpiresUtc { get; set; }

    public DateTime? UsedUtc { get; set; }
}

/// <summary>What a link is for.</summary>
public static class LinkPurposes
{
    /// <summary>Signs in.</summary>
    public const string SignIn = "sign-in";

    /// <summary>Sets a new password.</summary>
    public const string Password = "password";
}

internal sealed class LinkMapping : IEntityTypeConfiguration<Link>
{
    public void Configure(EntityTypeBuilder<Link> builder)
    {
        builder.ToTable("Members_Links");
        builder.IsSecret();
        builder.HasKey(row => row.Hash);
        builder.Property(row => row.Hash).HasMaxLength(64);
        builder.Property(row => row.AccountId).HasMaxLength(26);
        builder.Property(row => row.Purpose).HasMaxLength(16);
        builder.HasIndex(row => row.AccountId);
        builder.HasOne<Account>().WithMany().HasForeignKey(row => row.AccountId).OnDelete(DeleteBehavior.Cascade);
    }
}
