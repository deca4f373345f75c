namespace WipoMatch.ContentManagement;

/// <summary>Which version of each item a look through the content takes.</summary>
public enum ContentVersions
{
    /// <summary>The live version; items that are not live are left out.</summary>
    Published,

    /// <summary>The newest version, live or not.</summary>
    Latest,
}
