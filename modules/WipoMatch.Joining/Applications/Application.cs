using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WipoMatch.Data;

namespace WipoMatch.Joining.Applications;

/// <summary>Somebody's wish to join. Ninety days after it was closed it holds nothing personal any more.</summary>
public sealed class Application
{
    /// <summary>The identifier.</summary>
    public long Id { get; set; }

    /// <summary>The draft that it was made of.</summary>
    public required string DraftId { get; set; }

    /// <summary>The name that others will see; empty once erased, as all that follows about the person.</summary>
    public required string Name { get; set; }

    /// <summary>The address of mail; never shown to others.</summary>
    public required string Email { get; set; }

    /// <summary>The address as it is looked up.</summary>
    public required string NormalizedEmail { get; set; }

    /// <summary>The language to be written to in, one of the six codes.</summary>
    public required string Language { get; set; }

    /// <summary>An IANA time zone.</summary>
    public required string TimeZone { get; set; }

    /// <summary>The hash of the password that the account will have; null once the application is closed.</summary>
    public string? PasswordHash { get; set; }

    /// <summary>The exchange identifier of an organization that exists, or null for a new one.</summary>
    public string? OrganizationId { get; set; }

    /// <summary>The name of the organization as the applicant saw or wrote it.</summary>
    public required string OrganizationName { get; set; }

    /// <summary>The code of its category.</summary>
    public required string OrganizationKind { get; set; }

    /// <summary>The code of its country.</summary>
    public required string Country { get; set; }

    /// <summary>Its address on the web; may be empty.</summary>
    public required string Website { get; set; }

    /// <summary>Some of <see cref="JoinAims"/>, with blanks between.</summary>
    public required string Aims { get; set; }

    /// <summary>Why, in the applicant's words.</summary>
    public required string Why { get; set; }

    /// <summary>One of <see cref="JoinStates"/>, or another one of the definition.</summary>
    public required string State { get; set; }

    /// <summary>When it was sent, and when the applicant agreed that it is kept.</summary>
    public DateTime SubmittedUtc { get; set; }

    /// <summary>The hash of the newest link that confirms the address.</summary>
    public string? ConfirmHash { get; set; }

    /// <summary>Until when that link works.</summary>
    public DateTime? ConfirmUntilUtc { get; set; }

    /// <summary>Since when it waits for whoever has to act.</summary>
    public DateTime? WaitingSinceUtc { get; set; }

    /// <summary>The day by which the applicant was promised a decision.</summary>
    public DateOnly? DueOn { get; set; }

    /// <summary>What the deciders ticked: <c>{"organization":"met"}</c>.</summary>
    public required string Checklist { get; set; }

    /// <summary>When it was accepted, declined, withdrawn or given up.</summary>
    public DateTime? ClosedUtc { get; set; }

    /// <summary>The account of somebody who was accepted.</summary>
    public string? AccountId { get; set; }

    /// <summary>When everything personal was taken out.</summary>
    public DateTime? ErasedUtc { get; set; }

    /// <summary>Rises with every change, so that nobody decides about what they have not read.</summary>
    public long Stamp { get; set; }

    /// <summary>What people quote: <c>JOIN-2026-0007</c>.</summary>
    public string Reference => string.Create(CultureInfo.InvariantCulture, $"JOIN-{SubmittedUtc.Year}-{Id:0000}");

    /// <summary>What the applicant wants to do: some of <see cref="JoinAims"/>.</summary>
    public IReadOnlyList<string> AimList => Aims.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}

internal sealed class ApplicationMapping : IEntityTypeConfiguration<Application>
{
    public void Configure(EntityTypeBuilder<Application> builder)
    {
        builder.ToTable("Joining_Applications");
        builder.Property(row => row.DraftId).HasMaxLength(26);
        builder.Property(row => row.Name).HasMaxLength(200);
        builder.Property(row => row.Email).HasMaxLength(254);
        builder.Property(row => row.NormalizedEmail).HasMaxLength(254);
        builder.Property(row => row.Language).HasMaxLength(2);
        builder.Property(row => row.TimeZone).HasMaxLength(64);
        builder.Property(row => row.PasswordHash).IsSecret();
        builder.Property(row => row.OrganizationId).HasMaxLength(128);
        builder.Property(row => row.OrganizationName).HasMaxLength(300);
        builder.Property(row => row.OrganizationKind).HasMaxLength(64);
        builder.Property(row => row.Country).HasMaxLength(8);
        builder.Property(row => row.Website).HasMaxLength(500);
        builder.Property(row => row.Aims).HasMaxLength(100);
        builder.Property(row => row.Why).HasMaxLength(1000);
        builder.Property(row => row.State).HasMaxLength(32);
        builder.Property(row => row.ConfirmHash).HasMaxLength(64).IsSecret();
        builder.Property(row => row.Checklist).IsDocument();
        builder.Property(row => row.AccountId).HasMaxLength(26);
        builder.Ignore(row => row.Reference).Ignore(row => row.AimList);
        builder.HasIndex(row => row.State).HasDatabaseName("IX_Joining_Applications_State");
        builder.HasIndex(row => row.NormalizedEmail).HasDatabaseName("IX_Joining_Applications_NormalizedEmail");
        builder.HasIndex(row => row.ConfirmHash).HasDatabaseName("IX_Joining_Applications_ConfirmHash");
        builder.HasIndex(row => row.DraftId).HasDatabaseName("IX_Joining_Applications_DraftId");
    }
}
