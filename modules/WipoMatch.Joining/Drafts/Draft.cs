using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WipoMatch.Data;

namespace WipoMatch.Joining.Drafts;

/// <summary>What somebody has answered so far, found again by a cookie and kept for seven days after the last answer.</summary>
public sealed class Draft
{
    /// <summary>How long it is kept.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(7);

    /// <summary>The identifier; only the cookie of the applicant knows it.</summary>
    public required string Id { get; set; }

    /// <summary>The answers, <see cref="DraftAnswers"/> as JSON.</summary>
    public required string Answers { get; set; }

    /// <summary>The hash of the password, or null while none was chosen.</summary>
    public string? PasswordHash { get; set; }

    /// <summary>When it was changed last.</summary>
    public DateTime ChangedUtc { get; set; }

    /// <summary>When it was sent last, or null.</summary>
    public DateTime? SubmittedUtc { get; set; }
}

internal sealed class DraftMapping : IEntityTypeConfiguration<Draft>
{
    public void Configure(EntityTypeBuilder<Draft> builder)
    {
        builder.ToTable("Joining_Drafts");
        builder.IsSecret();
        builder.Property(row => row.Id).HasMaxLength(26);
        builder.Property(row => row.Answers).IsDocument();
        builder.HasIndex(row => row.ChangedUtc).HasDatabaseName("IX_Joining_Drafts_ChangedUtc");
    }
}
