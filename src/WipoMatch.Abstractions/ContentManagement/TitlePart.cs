namespace WipoMatch.ContentManagement;

/// <summary>The item's title.</summary>
public sealed class TitlePart : ContentPart
{
    /// <summary>The title.</summary>
    public string? Title { get; set; }
}
