using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WipoMatch.Data;

namespace WipoMatch.Members.Accounts;

/// <summary>Somebody who can sign in.</summary>
public sealed class Account
{
    public required string Id { get; set; }

    public required string DisplayName { get; set; }

    public required string Email { get; set; }

    /// <summary>The address as it is looked up.</summary>
    public required string NormalizedEmail { get; set; }

    /// <summary>Null for people who sign in by links only.</summary>
    public string? PasswordHash { get; set; }

    /// <summary>Changes with everything that a sign-in tells: password, roles, organizations, name.</summary>
    public required string SecurityStamp { get; set; }

    public required string Language { get; set; }

    public required string TimeZone { get; set; }

    /// <summary>One of <see cref="AccountStates"/>.</summary>
    public required string State { get; set; }

    /// <summary>Wrong passwords and codes since the last right one.</summary>
    public int Failures { get; set; }

    /// <summary>Until then passwords and codes are not looked at.</summary>
    public DateTime? LockedUntilUtc { get; set; }

    /// <summary>The secret of the authenticator; there before <see cref="UsesSecondStep"/> while somebody sets it up.</summary>
    public string? AuthenticatorKey { get; set; }

    /// <summary>The time step of the last code: a code counts once.</summary>
    public long LastCodeStep { get; set; }

    public bool UsesSecondStep { get; set; }

    /// <summary>Which person of the demonstration this is; null for real people.</summary>
    public string? Persona { get; set; }

    public DateTime CreatedUtc { get; set; }
}

/// <summary>Where an account stands in its life.</summary>
public static class AccountStates
{
    /// <summary>The address has not been confirmed yet.</summary>
    public const string Unconfirmed = "unconfirmed";

    /// <summary>In use.</summary>
    public const string Active = "active";

    /// <summary>An administrator has locked it.</summary>
    public const string Locked = "locked";

    /// <summary>Its owner has left.</summary>
    public const string Closed = "closed";

    /// <summary>Whether its owner may sign in.</summary>
    /// <param name="state">One of the states.</param>
    public static bool MaySignIn(string state) => state is Active or Unconfirmed;
}

internal sealed class AccountMapping : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.ToTable("Members_Accounts");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).HasMaxLength(26);
        builder.Property(row => row.DisplayName).HasMaxLength(200);
        builder.Property(row => row.Email).HasMaxLength(254);
        builder.Property(row => row.NormalizedEmail).HasMaxLength(254);
        builder.Property(row => row.PasswordHash).IsSecret();
        builder.Property(row => row.SecurityStamp).HasMaxLength(26);
        builder.Property(row => row.Language).HasMaxLength(2);
        builder.Property(row => row.TimeZone).HasMaxLength(64);
        builder.Property(row => row.State).HasMaxLength(16);
        builder.Property(row => row.AuthenticatorKey).HasMaxLength(64).IsSecret();
        builder.Property(row => row.Persona).HasMaxLength(32);
        builder.HasIndex(row => row.NormalizedEmail).IsUnique();
    }
}
