using System.Text.Json.Nodes;

namespace WipoMatch.ContentManagement.Metadata;

/// <summary>A content type: its settings and its parts in order.</summary>
/// <param name="Name">The name.</param>
/// <param name="DisplayName">The name for people, in English.</param>
/// <param name="Settings">Orchard Core's settings and ours, by settings class.</param>
/// <param name="Parts">The parts.</param>
public sealed record ContentTypeDefinition(
    string Name, string DisplayName, JsonObject Settings, IReadOnlyList<ContentTypePartDefinition> Parts)
{
    /// <summary>The fields of the part named like the type.</summary>
    public IReadOnlyList<ContentFieldDefinition> OwnFields { get; } =
        Parts.FirstOrDefault(part => part.PartName == Name)?.Fields ?? [];

    /// <summary>The own field with this name, or null.</summary>
    /// <param name="name">The field's name.</param>
    public ContentFieldDefinition? OwnField(string name) => OwnFields.FirstOrDefault(field => field.Name == name);

    /// <summary>Whether the type has a part.</summary>
    /// <param name="partName">The part.</param>
    public bool HasPart(string partName) => Parts.Any(part => part.PartName == partName);
}

/// <summary>A part of a type.</summary>
/// <param name="PartName">The part.</param>
/// <param name="Settings">How the type uses it.</param>
/// <param name="Fields">The part's fields in order.</param>
public sealed record ContentTypePartDefinition(string PartName, JsonObject Settings, IReadOnlyList<ContentFieldDefinition> Fields);
