namespace WipoMatch.ContentManagement;

/// <summary>The item's address.</summary>
public sealed class AutoroutePart : ContentPart
{
    /// <summary>The list's path, a slash and the slug: <c>stories/seed-bank-kenya</c>.</summary>
    public string? Path { get; set; }
}
