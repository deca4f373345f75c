namespace WipoMatch.ContentManagement;

/// <summary>What importing an item did.</summary>
public enum ContentImportOutcome
{
    /// <summary>A new item.</summary>
    Created,

    /// <summary>A new version of an item, or other content of a known version.</summary>
    Updated,

    /// <summary>The version was known and equal.</summary>
    Unchanged,
}
