using WipoMatch.ContentManagement;
using WipoMatch.ContentManagement.Metadata;
using WipoMatch.Display.Forms;

namespace WipoMatch.Contents.Editor;

/// <summary>A question of the editor, drawn from a field of the type.</summary>
/// <param name="Name">The name under which the answer is posted.</param>
/// <param name="Kind">How it is answered.</param>
/// <param name="Label">The question in the reader's language.</param>
public sealed record Question(string Name, QuestionKind Kind, string Label)
{
    /// <summary>The field; null for a column of a group.</summary>
    public ContentFieldDefinition? Field { get; init; }

    /// <summary>Help for answering, or null.</summary>
    public string? Hint { get; init; }

    /// <summary>Whether it may stay without an answer also when the item is published.</summary>
    public bool IsOptional { get; init; } = true;

    /// <summary>What is known: text, number or day as the box shows it.</summary>
    public string Value { get; init; } = "";

    /// <summary>What is chosen.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>What there is to choose from.</summary>
    public IReadOnlyList<Choice> Choices { get; init; } = [];

    /// <summary>What a look-up in the vocabulary gave, in words, or null.</summary>
    public string? Note { get; init; }

    /// <summary>The rows of a group: one for an object, several for a list of objects, each with its columns.</summary>
    public IReadOnlyList<IReadOnlyList<Question>> Rows { get; init; } = [];

    /// <summary>The picture that is there, or null.</summary>
    public PictureValue? Picture { get; init; }

    /// <summary>The most characters, or null.</summary>
    public int? Budget { get; init; }
}
