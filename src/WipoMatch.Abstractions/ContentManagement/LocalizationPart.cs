namespace WipoMatch.ContentManagement;

/// <summary>The item's language and its siblings in other languages.</summary>
public sealed class LocalizationPart : ContentPart
{
    /// <summary>The id that all translations share.</summary>
    public string? LocalizationSet { get; set; }

    /// <summary>The culture, as Orchard Core writes it: <c>zh-CN</c> for Chinese, else the language code.</summary>
    public string? Culture { get; set; }
}
