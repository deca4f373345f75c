namespace WipoMatch.Display.Forms;

/// <summary>A form that was sent by somebody whose sign-in had ended: view <c>SignedOutForm</c>.</summary>
/// <param name="Action">Where it was sent, and goes again.</param>
/// <param name="Fields">What it said, name by name; a name with several values stands several times.</param>
/// <param name="HasFiles">Whether it carried files, which a page cannot hold.</param>
public sealed record KeptForm(string Action, IReadOnlyList<KeyValuePair<string, string>> Fields, bool HasFiles)
{
    private const int Long = 60;

    /// <summary>The texts that somebody may want to copy.</summary>
    public IEnumerable<string> Texts =>
        Fields.Where(one => one.Value.Length > Long && !one.Key.StartsWith("__", StringComparison.Ordinal)).Select(one => one.Value);
}
