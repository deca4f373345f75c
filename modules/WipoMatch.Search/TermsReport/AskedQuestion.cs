using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WipoMatch.Search.TermsReport;

/// <summary>How often one question was asked on one day, in one language and one list; never by whom.</summary>
public sealed class AskedQuestion
{
    /// <summary>The identifier.</summary>
    public long Id { get; set; }

    /// <summary>The day in the site's time zone.</summary>
    public DateOnly Day { get; set; }

    /// <summary>The language of the page, which need not be that of the words.</summary>
    public required string Language { get; set; }

    /// <summary>The path of the list below the language: <c>search</c>, <c>stories</c>.</summary>
    public required string Place { get; set; }

    /// <summary>What was typed, as <see cref="QuestionText"/> keeps it.</summary>
    public required string Text { get; set; }

    /// <summary>How often it was asked.</summary>
    public int Count { get; set; }

    /// <summary>How often it found nothing.</summary>
    public int ZeroCount { get; set; }

    /// <summary>How many results it had the last time on that day.</summary>
    public int LastResults { get; set; }
}

internal sealed class AskedQuestionMapping : IEntityTypeConfiguration<AskedQuestion>
{
    public void Configure(EntityTypeBuilder<AskedQuestion> builder)
    {
        builder.ToTable("Search_Questions");
        builder.Property(row => row.Language).HasMaxLength(8);
        builder.Property(row => row.Place).HasMaxLength(64);
        builder.Property(row => row.Text).HasMaxLength(QuestionText.Longest);
        builder.HasIndex(row => new { row.Day, row.Language, row.Place, row.Text }).IsUnique().HasDatabaseName("IX_Search_Questions_Day_Language_Place_Text");
    }
}
