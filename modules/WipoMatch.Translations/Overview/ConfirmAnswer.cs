namespace WipoMatch.Translations.Overview;

/// <summary>What became of saying that translations are still right.</summary>
public abstract record ConfirmAnswer
{
    private ConfirmAnswer()
    {
    }

    /// <summary>It was written down.</summary>
    public sealed record Done : ConfirmAnswer;

    /// <summary>The original changed since the page was read; nothing was written down.</summary>
    public sealed record Changed : ConfirmAnswer;

    /// <summary>None of the translations follows an older text any more; nothing was written down.</summary>
    public sealed record Nothing : ConfirmAnswer;
}
