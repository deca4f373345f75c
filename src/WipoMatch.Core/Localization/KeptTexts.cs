using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Extensions.Localization;

namespace WipoMatch.Core.Localization;

/// <summary>The texts of one resource file in all languages; as many as there are keys in code, so nothing is thrown away.</summary>
/// <param name="inner">Reads the file.</param>
internal sealed class KeptTexts(IStringLocalizer inner) : IStringLocalizer
{
    private readonly ConcurrentDictionary<(string Culture, string Name), LocalizedString> _texts = [];

    public LocalizedString this[string name] => _texts.TryGetValue((CultureInfo.CurrentUICulture.Name, name), out var text) ? text : Read(name);

    public LocalizedString this[string name, params object[] arguments]
    {
        get
        {
            var text = this[name];
            return new LocalizedString(name, string.Format(CultureInfo.CurrentCulture, text.Value, arguments), text.ResourceNotFound);
        }
    }

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => inner.GetAllStrings(includeParentCultures);

    // A key that does not exist can be made of what a reader wrote, so it is not kept.
    private LocalizedString Read(string name)
    {
        var text = inner[name];
        if (!text.ResourceNotFound)
        {
            _texts.TryAdd((CultureInfo.CurrentUICulture.Name, name), text);
        }

        return text;
    }
}
