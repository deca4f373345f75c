using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WipoMatch.Taxonomies.Groups;

/// <summary>A country's membership in a group for a time.</summary>
public sealed class GroupMember
{
    public long Id { get; set; }

    public required string Group { get; set; }

    public required string Country { get; set; }

    /// <summary>The first day; null when it was always a member.</summary>
    public DateOnly? From { get; set; }

    /// <summary>The last day; null while it is a member.</summary>
    public DateOnly? To { get; set; }

    /// <summary>Where the fact comes from.</summary>
    public required string Source { get; set; }
}

internal sealed class GroupMemberMapping : IEntityTypeConfiguration<GroupMember>
{
    public void Configure(EntityTypeBuilder<GroupMember> builder)
    {
        builder.ToTable("Taxonomies_GroupMembers");
        builder.Property(member => member.Group).HasMaxLength(32);
        builder.Property(member => member.Country).HasMaxLength(2);
        builder.Property(member => member.Source).HasMaxLength(256);
        builder.HasIndex(member => member.Country);
    }
}
