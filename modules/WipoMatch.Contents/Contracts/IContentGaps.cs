using WipoMatch.ContentManagement;

namespace WipoMatch.Contents.Contracts;

/// <summary>Says what an item still lacks before it can go live; the editor, the handing in and the decision ask the same.</summary>
public interface IContentGaps
{
    /// <summary>The questions of the editor that need an answer and have none, in the order of the form.</summary>
    /// <param name="item">The item.</param>
    IReadOnlyList<ContentGap> In(ContentItem item);
}

/// <summary>A question without its answer.</summary>
/// <param name="Question">Its name in the editor's form.</param>
/// <param name="Label">What it is called in the reader's language.</param>
public sealed record ContentGap(string Question, string Label);
