namespace WipoMatch.ContentManagement;

/// <summary>Makes ids that are never used twice.</summary>
public interface IIdGenerator
{
    /// <summary>26 characters: digits and lower-case letters without i, l, o and u.</summary>
    string NewId();
}
