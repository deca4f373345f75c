using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WipoMatch.Data;

namespace WipoMatch.Core.ContentManagement;

/// <summary>The definition of a content type or part as JSON records in Orchard Core's shape.</summary>
public sealed class DefinitionRow
{
    /// <summary><c>type:SuccessStory</c> or <c>part:SuccessStory</c>.</summary>
    public required string Name { get; set; }

    public required string Data { get; set; }
}

internal sealed class DefinitionMapping : IEntityTypeConfiguration<DefinitionRow>
{
    public void Configure(EntityTypeBuilder<DefinitionRow> builder)
    {
        builder.ToTable("Content_Definitions");
        builder.HasKey(row => row.Name);
        builder.Property(row => row.Name).HasMaxLength(160);
        builder.Property(row => row.Data).IsDocument();
    }
}
