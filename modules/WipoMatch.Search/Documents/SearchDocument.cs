using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WipoMatch.Data;

namespace WipoMatch.Search.Documents;

/// <summary>The words of a published item; a row that is not visible tells the indexes that the item left.</summary>
public sealed class SearchDocument : IDerivedRow
{
    public required string ContentItemId { get; set; }

    /// <summary>The content stamp of the transaction that wrote the row.</summary>
    public long Stamp { get; set; }

    public bool IsVisible { get; set; }

    public string Language { get; set; } = "";

    public string ContentType { get; set; } = "";

    public string Title { get; set; } = "";

    /// <summary>Fields that weigh more than the text.</summary>
    public string Summary { get; set; } = "";

    /// <summary>The text without Markdown, and fields that weigh like it.</summary>
    public string Body { get; set; } = "";

    /// <summary>The countries and concepts it is filed under, by name in all languages.</summary>
    public string Keywords { get; set; } = "";
}

internal sealed class SearchDocumentMapping : IEntityTypeConfiguration<SearchDocument>
{
    public void Configure(EntityTypeBuilder<SearchDocument> builder)
    {
        builder.ToTable("Search_Documents");
        builder.HasKey(row => row.ContentItemId);
        builder.Property(row => row.ContentItemId).HasMaxLength(26);
        builder.Property(row => row.Stamp).IsStamp(StampNames.Content);
        builder.Property(row => row.Language).HasMaxLength(8);
        builder.Property(row => row.ContentType).HasMaxLength(64);
        builder.Property(row => row.Keywords).HasDefaultValue("").ValueGeneratedNever();
        builder.HasIndex(row => row.Stamp);
    }
}
