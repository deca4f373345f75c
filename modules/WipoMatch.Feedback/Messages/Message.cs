using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WipoMatch.Feedback.Messages;

/// <summary>What a visitor wrote about the site.</summary>
public sealed class Message
{
    /// <summary>So many days after it was written a message should be dealt with.</summary>
    public const int DaysToDeal = 14;

    /// <summary>The identifier.</summary>
    public long Id { get; set; }

    /// <summary>One of <see cref="MessageKinds"/>.</summary>
    public required string Kind { get; set; }

    /// <summary>The language of the form, in which an answer is written.</summary>
    public required string Language { get; set; }

    /// <summary>The page that it is about: a path on this site; empty when none was named.</summary>
    public required string Page { get; set; }

    /// <summary>What the person came for; empty in reports.</summary>
    public required string CameFor { get; set; }

    /// <summary>Whether the person could do it: <c>yes</c>, <c>partly</c> or <c>no</c>; empty in reports.</summary>
    public required string Succeeded { get; set; }

    /// <summary>What is wrong, or should be better; may be empty in feedback.</summary>
    public required string Text { get; set; }

    /// <summary>The address for an answer, never shown; null when none was left or it was removed.</summary>
    public string? Email { get; set; }

    /// <summary>When it was written.</summary>
    public DateTime WrittenUtc { get; set; }

    /// <summary>When it was closed, or null.</summary>
    public DateTime? ClosedUtc { get; set; }

    /// <summary>When the address was removed, or null.</summary>
    public DateTime? AddressRemovedUtc { get; set; }

    /// <summary>Rises with every change, so that nobody closes what they have not read.</summary>
    public long Stamp { get; set; }

    /// <summary>What people quote: <c>FB-2026-0042</c>.</summary>
    public string Reference => string.Create(CultureInfo.InvariantCulture, $"FB-{WrittenUtc.Year}-{Id:0000}");

    /// <summary>The day by which it should be dealt with.</summary>
    public DateOnly DueOn => DateOnly.FromDateTime(WrittenUtc).AddDays(DaysToDeal);

    /// <summary>The text that says most in a list.</summary>
    public string Gist => Text.Length > 0 ? Text : CameFor;
}

internal sealed class MessageMapping : IEntityTypeConfiguration<Message>
{
    public void Configure(EntityTypeBuilder<Message> builder)
    {
        builder.ToTable("Feedback_Messages");
        builder.Property(row => row.Kind).HasMaxLength(16);
        builder.Property(row => row.Language).HasMaxLength(8);
        builder.Property(row => row.Page).HasMaxLength(500);
        builder.Property(row => row.CameFor).HasMaxLength(2000);
        builder.Property(row => row.Succeeded).HasMaxLength(8);
        builder.Property(row => row.Text).HasMaxLength(2000);
        builder.Property(row => row.Email).HasMaxLength(254);
        builder.Ignore(row => row.Reference).Ignore(row => row.DueOn).Ignore(row => row.Gist);
        builder.HasIndex(row => row.ClosedUtc).HasDatabaseName("IX_Feedback_Messages_ClosedUtc");
    }
}
