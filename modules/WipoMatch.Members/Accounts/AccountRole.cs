using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WipoMatch.Members.Accounts;

/// <summary>A role of somebody.</summary>
public sealed class AccountRole
{
    public required string AccountId { get; set; }

    public required string Role { get; set; }
}

/// <summary>An organization for which somebody speaks, by its exchange identifier.</summary>
public sealed class AccountOrganization
{
    public required string AccountId { get; set; }

    public required string Organization { get; set; }
}

internal sealed class AccountRoleMapping : IEntityTypeConfiguration<AccountRole>
{
    public void Configure(EntityTypeBuilder<AccountRole> builder)
    {
        builder.ToTable("Members_Roles");
        builder.HasKey(row => new { row.AccountId, row.Role });
        builder.Property(row => row.AccountId).HasMaxLength(26);
        builder.Property(row => row.Role).HasMaxLength(100);
        builder.HasIndex(row => row.Role);
        builder.HasOne<Account>().WithMany().HasForeignKey(row => row.AccountId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class AccountOrganizationMapping : IEntityTypeConfiguration<AccountOrganization>
{
    public void Configure(EntityTypeBuilder<AccountOrganization> builder)
    {
        builder.ToTable("Members_Organizations");
        builder.HasKey(row => new { row.AccountId, row.Organization });
        builder.Property(row => row.AccountId).HasMaxLength(26);
        builder.Property(row => row.Organization).HasMaxLength(128);
        builder.HasIndex(row => row.Organization);
        builder.HasOne<Account>().WithMany().HasForeignKey(row => row.AccountId).OnDelete(DeleteBehavior.Cascade);
    }
}
