namespace WipoMatch.ContentManagement;

/// <summary>Which version of an item is meant.</summary>
public enum VersionOptions
{
    /// <summary>The live version.</summary>
    Published,

    /// <summary>The newest version, live or not.</summary>
    Latest,

    /// <summary>The newest version, if it is a draft.</summary>
    Draft,

    /// <summary>A draft to work on: the newest version, copied into a new one when it is live.</summary>
    DraftRequired,
}
