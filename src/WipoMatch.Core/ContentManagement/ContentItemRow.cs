using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WipoMatch.Data;

namespace WipoMatch.Core.ContentManagement;

/// <summary>One version of a content item: its parts as a JSON document, and beside it the columns that look-ups need.</summary>
public sealed class ContentItemRow
{
    public long Id { get; set; }

    public required string ContentItemId { get; set; }

    public required string ContentItemVersionId { get; set; }

    public required string ContentType { get; set; }

    public required string DisplayText { get; set; }

    /// <summary>The title in the form in which it is compared (<see cref="ContentManagement.TitleKey"/>); null in rows that were not written since it exists.</summary>
    public string? TitleKey { get; set; }

    public bool Latest { get; set; }

    public bool Published { get; set; }

    public DateTime? ModifiedUtc { get; set; }

    public DateTime? PublishedUtc { get; set; }

    public DateTime? CreatedUtc { get; set; }

    public required string Owner { get; set; }

    public required string Author { get; set; }

    /// <summary>The parts in canonical form.</summary>
    public required string Data { get; set; }

    /// <summary>The exchange id, or null.</summary>
    public string? Alias { get; set; }

    /// <summary>The language code, or null for content without language.</summary>
    public string? Language { get; set; }

    /// <summary>The id that translations share, or null.</summary>
    public string? LocalizationSet { get; set; }

    /// <summary>Rises with each change of the row.</summary>
    public long RowStamp { get; set; }
}

internal sealed class ContentItemMapping : IEntityTypeConfiguration<ContentItemRow>
{
    public void Configure(EntityTypeBuilder<ContentItemRow> builder)
    {
        builder.ToTable("Content_Items");
        builder.Property(row => row.ContentItemId).HasMaxLength(26);
        builder.Property(row => row.ContentItemVersionId).HasMaxLength(26);
        builder.Property(row => row.ContentType).HasMaxLength(64);
        builder.Property(row => row.Owner).HasMaxLength(64);
        builder.Property(row => row.Author).HasMaxLength(256);
        builder.Property(row => row.Alias).HasMaxLength(128);
        builder.Property(row => row.Language).HasMaxLength(8);
        builder.Property(row => row.LocalizationSet).HasMaxLength(26);
        builder.Property(row => row.Data).IsDocument();
        builder.Property(row => row.RowStamp).IsConcurrencyToken();
        builder.HasIndex(row => row.ContentItemVersionId).IsUnique();
        builder.HasIndex(row => row.ContentItemId).IsUnique().HasFilter("\"Published\"").HasDatabaseName("UX_Content_Items_Published");
        builder.HasIndex(row => row.ContentItemId, "Latest").IsUnique().HasFilter("\"Latest\"").HasDatabaseName("UX_Content_Items_Latest");
        builder.HasIndex(row => row.ContentItemId, "Versions").HasDatabaseName("IX_Content_Items_ContentItemId");
        builder.HasIndex(row => row.Alias).IsUnique().HasFilter("\"Latest\"").HasDatabaseName("UX_Content_Items_Alias");
        builder.HasIndex(row => row.LocalizationSet);
        builder.HasIndex(row => new { row.ContentType, row.Latest });
        builder.Property(row => row.TitleKey).HasMaxLength(ContentManagement.TitleKey.MaxLength);
        builder.HasIndex(row => new { row.ModifiedUtc, row.ContentItemId, row.ContentType, row.Language, row.Published, row.Owner, row.TitleKey })
            .HasFilter("\"Latest\"").HasDatabaseName("IX_Content_Items_Desk");
        builder.HasIndex(row => new { row.ModifiedUtc, row.ContentItemId, row.ContentType, row.Language, row.Owner, row.LocalizationSet }, "Unpublished")
            .HasFilter("\"Latest\" AND NOT \"Published\"").HasDatabaseName("IX_Content_Items_Unpublished");
        builder.HasIndex(row => row.ContentItemId, "Replaced").HasFilter("\"Published\" AND NOT \"Latest\"").HasDatabaseName("IX_Content_Items_Replaced");
    }
}
