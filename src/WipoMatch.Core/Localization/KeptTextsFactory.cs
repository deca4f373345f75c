using System.Collections.Concurrent;
using Microsoft.Extensions.Localization;

namespace WipoMatch.Core.Localization;

/// <summary>
/// Hands out the texts of resource files from memory. A page asks for hundreds, and the reader of resource files takes a lock for each.
/// </summary>
/// <param name="inner">Reads the resource files.</param>
internal sealed class KeptTextsFactory(ResourceManagerStringLocalizerFactory inner) : IStringLocalizerFactory
{
    private readonly ConcurrentDictionary<Type, IStringLocalizer> _byType = [];

    public IStringLocalizer Create(Type resourceSource) => _byType.GetOrAdd(resourceSource, type => new KeptTexts(inner.Create(type)));

    public IStringLocalizer Create(string baseName, string location) => inner.Create(baseName, location);
}
