namespace WipoMatch.Contents.Editor;

/// <summary>What every form posts that changes where an item stands.</summary>
public sealed class ChangeForm
{
    /// <summary>The stamp of the newest version that the person saw.</summary>
    public string? RowStamp { get; set; }

    /// <summary>The form's one-time key (<see cref="Data.FormKey"/>).</summary>
    public string? FormKey { get; set; }
}
