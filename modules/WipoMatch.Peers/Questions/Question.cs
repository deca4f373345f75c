using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WipoMatch.Peers.Questions;

/// <summary>A question to a country or an organization, with the clock of its answer.</summary>
public sealed class Question
{
    /// <summary>The identifier.</summary>
    public long Id { get; set; }

    /// <summary>The year of the reference; null until it was sent.</summary>
    public int? Year { get; set; }

    /// <summary>The number within the year; null until it was sent.</summary>
    public int? Number { get; set; }

    /// <summary>One of <see cref="QuestionStates"/>.</summary>
    public required string State { get; set; }

    /// <summary>The content type of what it is about.</summary>
    public required string SubjectType { get; set; }

    /// <summary>The localization set of what it is about.</summary>
    public required string SubjectSet { get; set; }

    /// <summary>Its title when it was asked.</summary>
    public required string SubjectTitle { get; set; }

    /// <summary>Codes of its countries, with blanks between.</summary>
    public required string Countries { get; set; }

    /// <summary>One of <see cref="Routes"/>; empty until it was sent.</summary>
    public required string Route { get; set; }

    /// <summary>The language of the question.</summary>
    public required string Language { get; set; }

    /// <summary>The account that asks; null for a visitor.</summary>
    public string? AskerId { get; set; }

    /// <summary>The name that those who answer see.</summary>
    public required string AskerName { get; set; }

    /// <summary>The address of a visitor, never shown; null for an account.</summary>
    public string? AskerEmail { get; set; }

    /// <summary>The language in which a visitor is written to.</summary>
    public required string AskerLanguage { get; set; }

    /// <summary>The address of the site as the last person used it, for links in letters that no request causes.</summary>
    public required string Origin { get; set; }

    /// <summary>When it was written.</summary>
    public DateTime CreatedUtc { get; set; }

    /// <summary>When it was delivered, or null.</summary>
    public DateTime? AskedUtc { get; set; }

    /// <summary>When those who were asked answered or declined first, or null.</summary>
    public DateTime? FirstReplyUtc { get; set; }

    /// <summary>Since when an answer is awaited; null while none is.</summary>
    public DateTime? WaitingSinceUtc { get; set; }

    /// <summary>The last step of the clock that was taken, in working days: 0, 3, 7 or 10.</summary>
    public int Reminded { get; set; }

    /// <summary>When the facilitator was told first that nobody answers, or null.</summary>
    public DateTime? SilentUtc { get; set; }

    /// <summary>When a party reported it last, or null.</summary>
    public DateTime? ReportedUtc { get; set; }

    /// <summary>Whether staff still have to deal with a report.</summary>
    public bool IsReported { get; set; }

    /// <summary>When it was closed or declined, or null.</summary>
    public DateTime? ClosedUtc { get; set; }

    /// <summary>What people quote: <c>Q-2026-0042</c>; empty until it was sent.</summary>
    public string Reference => Number is null ? "" : string.Create(CultureInfo.InvariantCulture, $"Q-{Year}-{Number:0000}");

    /// <summary>The day by which an answer is due; null while none is awaited.</summary>
    public DateOnly? DueOn => WaitingSinceUtc is { } since ? WorkingDays.After(since, WorkingDays.ToAnswer) : null;

    /// <summary>Whether the time for an answer passed and the facilitator knows.</summary>
    public bool IsSilent => State == QuestionStates.Open && Reminded >= WorkingDays.ToAnswer;
}

internal sealed class QuestionMapping : IEntityTypeConfiguration<Question>
{
    public void Configure(EntityTypeBuilder<Question> builder)
    {
        builder.ToTable("Peers_Questions");
        builder.Property(row => row.State).HasMaxLength(32);
        builder.Property(row => row.SubjectType).HasMaxLength(64);
        builder.Property(row => row.SubjectSet).HasMaxLength(26);
        builder.Property(row => row.SubjectTitle).HasMaxLength(300);
        builder.Property(row => row.Route).HasMaxLength(16);
        builder.Property(row => row.Language).HasMaxLength(8);
        builder.Property(row => row.AskerId).HasMaxLength(64);
        builder.Property(row => row.AskerName).HasMaxLength(200);
        builder.Property(row => row.AskerEmail).HasMaxLength(254);
        builder.Property(row => row.AskerLanguage).HasMaxLength(8);
        builder.Property(row => row.Origin).HasMaxLength(300);
        builder.HasIndex(row => new { row.Year, row.Number }).IsUnique().HasFilter("\"Number\" IS NOT NULL").HasDatabaseName("UX_Peers_Questions_Reference");
        builder.HasIndex(row => row.AskerId).HasDatabaseName("IX_Peers_Questions_AskerId");
        builder.HasIndex(row => row.State).HasDatabaseName("IX_Peers_Questions_State");
    }
}
