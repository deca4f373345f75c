using Microsoft.Extensions.Localization;

namespace WipoMatch.Localization;

/// <summary>The texts of the module in which a class stands: what a page of one module shows of a contribution of another.</summary>
public static class OwnTexts
{
    /// <summary>A text of the module in which a class stands, in the reader's language.</summary>
    /// <param name="factory">Finds the texts.</param>
    /// <param name="contribution">The class.</param>
    /// <param name="key">The key of the text.</param>
    /// <param name="otherwise">What is shown when the module has no such text.</param>
    public static string TextOf(this IStringLocalizerFactory factory, Type contribution, string key, string otherwise)
    {
        ArgumentNullException.ThrowIfNull(factory);
        ArgumentNullException.ThrowIfNull(contribution);
        var assembly = contribution.Assembly;
        return assembly.GetType($"{assembly.GetName().Name}.Texts") is { } texts && factory.Create(texts)[key] is { ResourceNotFound: false } text
            ? text.Value
            : otherwise;
    }
}
