using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WipoMatch.Translations.Standings;

/// <summary>
/// What is known of a live translation beyond its document: that its original changed since, or that the change was found to be small. A
/// translation without a row follows its original.
/// </summary>
public sealed class TranslationStanding
{
    /// <summary>The translation.</summary>
    public required string ContentItemId { get; set; }

    /// <summary>The original.</summary>
    public required string SourceItemId { get; set; }

    /// <summary>The version of the original that it follows.</summary>
    public required string BasisVersionId { get; set; }

    /// <summary>When that version went live, UTC.</summary>
    public DateTime BasisUtc { get; set; }

    /// <summary>When the original last got another text, UTC; null when the translation follows it.</summary>
    public DateTime? ChangedUtc { get; set; }
}

internal sealed class TranslationStandingMapping : IEntityTypeConfiguration<TranslationStanding>
{
    public void Configure(EntityTypeBuilder<TranslationStanding> builder)
    {
        builder.ToTable("Translations_Standings");
        builder.HasKey(row => row.ContentItemId);
        builder.Property(row => row.ContentItemId).HasMaxLength(26);
        builder.Property(row => row.SourceItemId).HasMaxLength(26);
        builder.Property(row => row.BasisVersionId).HasMaxLength(26);
        builder.HasIndex(row => row.SourceItemId);
    }
}
