using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WipoMatch.Joining.Applications;

/// <summary>Something that happened to an application; only its text is ever changed, when it is erased.</summary>
public sealed class ApplicationStep
{
    /// <summary>The identifier; rises with time.</summary>
    public long Id { get; set; }

    /// <summary>The application.</summary>
    public long ApplicationId { get; set; }

    /// <summary>One of <see cref="JoinActions"/>.</summary>
    public required string Action { get; set; }

    /// <summary>The state afterwards.</summary>
    public required string State { get; set; }

    /// <summary>Who decided or asked; null for the applicant and the site.</summary>
    public string? ActorId { get; set; }

    /// <summary>Their name at that time; empty for the applicant and the site.</summary>
    public required string ActorName { get; set; }

    /// <summary>When.</summary>
    public DateTime AtUtc { get; set; }

    /// <summary>One of <see cref="DeclineReasons"/>, or empty.</summary>
    public required string Reason { get; set; }

    /// <summary>What was said; may be empty.</summary>
    public required string Text { get; set; }
}

/// <summary>Why somebody is not let in.</summary>
public static class DeclineReasons
{
    /// <summary>All of them, in the order of the list.</summary>
    public static IReadOnlyList<string> All { get; } = ["NoOrganization", "NoMandate", "NotEligible", "Commercial", "NotReachable", "HasAccount", "Other"];
}

internal sealed class ApplicationStepMapping : IEntityTypeConfiguration<ApplicationStep>
{
    public void Configure(EntityTypeBuilder<ApplicationStep> builder)
    {
        builder.ToTable("Joining_Steps");
        builder.Property(row => row.Action).HasMaxLength(32);
        builder.Property(row => row.State).HasMaxLength(32);
        builder.Property(row => row.ActorId).HasMaxLength(64);
        builder.Property(row => row.ActorName).HasMaxLength(200);
        builder.Property(row => row.Reason).HasMaxLength(32);
        builder.Property(row => row.Text).HasMaxLength(2000);
        builder.HasOne<Application>().WithMany().HasForeignKey(row => row.ApplicationId).OnDelete(DeleteBehavior.Cascade);
    }
}
