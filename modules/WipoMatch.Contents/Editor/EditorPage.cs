using Microsoft.AspNetCore.Html;
using WipoMatch.ContentManagement;
using WipoMatch.Contents.Contracts;
using WipoMatch.Localization;

namespace WipoMatch.Contents.Editor;

/// <summary>The page on which an item is written.</summary>
public sealed record EditorPage
{
    /// <summary>The item as stored, or a new one.</summary>
    public required ContentItem Item { get; init; }

    /// <summary>The name of its type.</summary>
    public required string TypeName { get; init; }

    /// <summary>The language in which it is written.</summary>
    public required SiteLanguage Language { get; init; }

    /// <summary>What the person may do.</summary>
    public required ItemRights Rights { get; init; }

    /// <summary>The questions of the type.</summary>
    public required IReadOnlyList<Question> Questions { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The body when it is one text; null for a type without body, and for a story in five answers.</summary>
    public string? Body { get; init; }

    /// <summary>The five questions of a story with their answers; empty when the body is one text.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Answers { get; init; } = [];

    /// <summary>Whether nothing is stored yet.</summary>
    public bool IsNew => Item.RowStamp == 0;

    /// <summary>Whether a version is live.</summary>
    public bool IsLive { get; init; }

    /// <summary>Whether a draft is newer than what is live, or nothing is live.</summary>
    public bool IsDraft { get; init; }

    /// <summary>Whether the person may throw it away.</summary>
    public bool MayThrowAway { get; init; }

    /// <summary>The other languages in which it is live; what is the same in all languages changes there, too, when it is published.</summary>
    public IReadOnlyList<SiteLanguage> Siblings { get; init; } = [];

    /// <summary>The page on which everybody reads it, or null.</summary>
    public string? PublicUrl { get; init; }

    /// <summary>The text as it will look, when that was asked for.</summary>
    public IHtmlContent? Preview { get; init; }

    /// <summary>What somebody else changed since the form was opened; null when nobody did.</summary>
    public IReadOnlyList<Difference>? Conflict { get; init; }

    /// <summary>Who changed it, when there is a conflict.</summary>
    public string ConflictWith { get; init; } = "";
}

/// <summary>A question that two people answered differently.</summary>
/// <param name="Label">The question.</param>
/// <param name="Theirs">What is stored.</param>
/// <param name="Mine">What the form says.</param>
public sealed record Difference(string Label, string Theirs, string Mine);
