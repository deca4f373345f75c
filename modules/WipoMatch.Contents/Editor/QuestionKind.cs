namespace WipoMatch.Contents.Editor;

/// <summary>How a question of the editor is answered.</summary>
public enum QuestionKind
{
    /// <summary>One line.</summary>
    Line,

    /// <summary>Several lines.</summary>
    Lines,

    /// <summary>A web address.</summary>
    Address,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A day.</summary>
    Day,

    /// <summary>One of a list.</summary>
    One,

    /// <summary>Any of a list.</summary>
    Many,

    /// <summary>Any of a vocabulary that is looked up instead of shown.</summary>
    Found,

    /// <summary>A group of questions.</summary>
    Group,

    /// <summary>One picture with its description.</summary>
    Picture,

    /// <summary>Shown in name only: the editor cannot change it and keeps it.</summary>
    Kept,
}
