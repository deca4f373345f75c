namespace WipoMatch.ContentManagement;

/// <summary>The stable id by which other systems know the item (exchange records).</summary>
public sealed class AliasPart : ContentPart
{
    /// <summary>Letters, digits and <c>-</c>; unique over all types.</summary>
    public string? Alias { get; set; }
}
