namespace WipoMatch.ContentManagement;

/// <summary>From which sibling a translation was made; Orchard Core keeps it and does not show it.</summary>
public sealed class TranslationPart : ContentPart
{
    /// <summary>The content item id of the source; absent on the source itself.</summary>
    public string? Source { get; set; }

    /// <summary>The version of the source that was translated.</summary>
    public string? SourceVersion { get; set; }
}
