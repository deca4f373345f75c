using WipoMatch.Concepts.Skos.Turtle;

namespace WipoMatch.Concepts.Skos;

/// <summary>What a file has said so far about its resources.</summary>
internal sealed class SkosDrafts
{
    // Collections and schemes have labels too, and notes may be nodes of their own.
    private const int MostResources = 300_000;

    private readonly Dictionary<string, SkosDraft> _drafts = new(StringComparer.Ordinal);
    private readonly List<SkosDraft> _inOrder = [];
    private readonly Dictionary<string, SkosNotes> _values = new(StringComparer.Ordinal);

    /// <summary>The concepts in the order of the file.</summary>
    public IEnumerable<SkosDraft> Concepts => _inOrder.Where(draft => draft.IsConcept);

    /// <summary>The name of a node within the file.</summary>
    public static string NameOf(TurtleNode node) => node.Kind == TurtleNodeKind.Blank ? "_:" + node.Value : node.Value;

    /// <summary>What is known of a resource, or null.</summary>
    public SkosDraft? Find(TurtleNode node) => _drafts.GetValueOrDefault(NameOf(node));

    /// <summary>What is known of a resource, which begins here when nothing is.</summary>
    /// <exception cref="SkosException">There are too many.</exception>
    public SkosDraft Of(TurtleNode node, int line)
    {
        var name = NameOf(node);
        if (_drafts.TryGetValue(name, out var draft))
        {
            return draft;
        }

        if (_drafts.Count == MostResources)
        {
            throw new SkosException("TooMany", line, 0, MostResources);
        }

        draft = new SkosDraft(node.Kind == TurtleNodeKind.Iri ? node.Value : null, line);
        _drafts.Add(name, draft);
        _inOrder.Add(draft);
        return draft;
    }

    /// <summary>Keeps a text of a node that may be a note.</summary>
    public void AddValue(TurtleNode node, string language, string text, int line)
    {
        var name = NameOf(node);
        if (!_values.TryGetValue(name, out var notes))
        {
            _values[name] = notes = _values.Count < MostResources ? new() : throw new SkosException("TooMany", line, 0, MostResources);
        }

        notes.Add(language, text);
    }

    /// <summary>The definitions of a concept by language, its scope notes where there is none; notes may be nodes of their own (SKOS Reference, section 7).</summary>
    public IReadOnlyDictionary<string, string> DefinitionsOf(SkosDraft draft)
    {
        foreach (var notes in new[] { draft.Definitions, draft.ScopeNotes })
        {
            foreach (var (language, text) in notes.Nodes.Select(name => _values.GetValueOrDefault(name)).OfType<SkosNotes>().SelectMany(node => node.Texts))
            {
                if (!notes.Add(language, text))
                {
                    draft.Labels.AddLongText(draft.Line);
                }
            }
        }

        var definitions = new Dictionary<string, string>(draft.ScopeNotes.Texts, StringComparer.Ordinal);
        foreach (var (language, text) in draft.Definitions.Texts)
        {
            definitions[language] = text;
        }

        return definitions;
    }
}
