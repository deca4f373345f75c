namespace WipoMatch.ContentManagement;

/// <summary>An item does not fit its type and cannot be published or imported.</summary>
/// <param name="contentItemId">The item.</param>
/// <param name="errors">What does not fit.</param>
public sealed class ContentValidationException(string contentItemId, IReadOnlyList<ContentError> errors)
    : Exception($"The content item {contentItemId} does not fit its type: " + string.Join(" ", errors.Select(error => error.Message)))
{
    /// <summary>What does not fit.</summary>
    public IReadOnlyList<ContentError> Errors { get; } = errors;
}
