using System.Text.Json.Nodes;
using WipoMatch.ContentManagement.Metadata;

namespace WipoMatch.Core.ContentManagement;

/// <summary>The committed definitions, shared by all requests and renewed by the definitions stamp.</summary>
internal sealed class DefinitionCache
{
    private volatile Entry? _entry;

    public Definitions Get(long stamp, Func<Definitions> load)
    {
        var entry = _entry;
        if (entry is null || entry.Stamp != stamp)
        {
            _entry = entry = new Entry(stamp, load());
        }

        return entry.Definitions;
    }

    private sealed record Entry(long Stamp, Definitions Definitions);
}

/// <summary>Definitions as records and as types.</summary>
internal sealed record Definitions(
    IReadOnlyDictionary<string, JsonObject> Records, IReadOnlyDictionary<string, ContentTypeDefinition> Types);
