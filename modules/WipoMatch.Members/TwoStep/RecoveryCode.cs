using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WipoMatch.Data;
using WipoMatch.Members.Accounts;

namespace WipoMatch.Members.TwoStep;

/// <summary>A code that takes the place of the authenticator once.</summary>
public sealed class RecoveryCode
{
    public required string AccountId { get; set; }

    public required string Hash { get; set; }
}

internal sealed class RecoveryCodeMapping : IEntityTypeConfiguration<RecoveryCode>
{
    public void Configure(EntityTypeBuilder<RecoveryCode> builder)
    {
        builder.ToTable("Members_RecoveryCodes");
        builder.IsSecret();
        builder.HasKey(row => new { row.AccountId, row.Hash });
        builder.Property(row => row.AccountId).HasMaxLength(26);
        builder.Property(row => row.Hash).HasMaxLength(64);
        builder.HasOne<Account>().WithMany().HasForeignKey(row => row.AccountId).OnDelete(DeleteBehavior.Cascade);
    }
}
