using System.Text.Json.Nodes;

namespace WipoMatch.ContentManagement.Metadata;

/// <summary>The content types in force. They live in the database; recipe files change them by the step <c>ContentDefinition</c>.</summary>
public interface IContentDefinitionManager
{
    /// <summary>All types by name.</summary>
    IReadOnlyDictionary<string, ContentTypeDefinition> Types { get; }

    /// <summary>The type with this name, or null.</summary>
    /// <param name="name">The name; case matters.</param>
    ContentTypeDefinition? Find(string name);

    /// <summary>Merges a <c>ContentDefinition</c> step into the definitions; fields that were added on the desk stay.</summary>
    /// <param name="step">The step with <c>ContentTypes</c> and <c>ContentParts</c>, settings grouped or flat.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>Whether anything changed.</returns>
    Task<bool> MergeAsync(JsonObject step, CancellationToken cancellationToken = default);
}
