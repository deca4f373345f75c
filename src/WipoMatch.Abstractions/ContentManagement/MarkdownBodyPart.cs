namespace WipoMatch.ContentManagement;

/// <summary>The text of the item.</summary>
public sealed class MarkdownBodyPart : ContentPart
{
    /// <summary>Markdown; raw HTML in it is shown as text.</summary>
    public string? Markdown { get; set; }
}
