namespace WipoMatch.ContentManagement;

/// <summary>Whether an item fits its type.</summary>
public sealed record ContentValidateResult
{
    private ContentValidateResult(IReadOnlyList<ContentError> errors) => Errors = errors;

    /// <summary>The item fits.</summary>
    public static ContentValidateResult Success { get; } = new([]);

    /// <summary>Whether there are no errors.</summary>
    public bool Succeeded => Errors.Count == 0;

    /// <summary>What does not fit.</summary>
    public IReadOnlyList<ContentError> Errors { get; }

    /// <summary>The result for a list of errors.</summary>
    /// <param name="errors">None means success.</param>
    public static ContentValidateResult From(IReadOnlyList<ContentError> errors) => new(errors);
}

/// <summary>What does not fit, and where.</summary>
/// <param name="Field">Part and field: <c>SuccessStory.Summary</c>.</param>
/// <param name="Message">What is wrong and how to mend it.</param>
public sealed record ContentError(string Field, string Message);
