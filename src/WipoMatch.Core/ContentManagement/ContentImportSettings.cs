using WipoMatch.ContentManagement;

namespace WipoMatch.Core.ContentManagement;

/// <summary>How versions are imported when they come in several batches.</summary>
internal sealed record ContentImportSettings
{
    /// <summary>The items of all batches: they bring their own language-neutral fields. Null when the batch is all there is.</summary>
    public IReadOnlySet<string>? Items { get; init; }

    /// <summary>Whether a known version keeps what the given document does not name, as on an Orchard Core site.</summary>
    public bool KeepsWhatIsNotNamed { get; init; }

    /// <summary>Told of a version that does not fit, which is then left out; null when the first one stops the import.</summary>
    public Action<ContentItem, ContentValidationException>? OnRejected { get; init; }
}
