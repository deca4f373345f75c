using WipoMatch.Concepts.Contracts;
using WipoMatch.TextAnalysis.Contracts;

namespace WipoMatch.Concepts.Semantics;

/// <summary>Finds the labels of concepts in texts of one language: the longest label from each word on, compared by stems.</summary>
internal sealed class LabelIndex
{
    private readonly Node _start = new();

    public LabelIndex(ConceptScheme scheme, string language, ITextAnalysis analysis)
    {
        for (var place = 0; place < scheme.Concepts.Count; place++)
        {
            foreach (var label in scheme.Concepts[place].Labels.GetValueOrDefault(language) ?? [])
            {
                var node = Sequence(analysis.Stems(label, language)).Aggregate(_start, (from, stem) => from.Add(stem));
                if (node != _start && !node.Places.Contains((ushort)place))
                {
                    node.Places.Add((ushort)place);
                }
            }
        }
    }

    /// <summary>Adds each mention to its concept; a label that several concepts have counts in equal parts.</summary>
    public void Count(IReadOnlyList<StemmedWord> words, float[] mentions)
    {
        for (var start = 0; start < words.Count;)
        {
            var (found, length) = words[start].IsOverlap ? (null, 0) : Longest(words, start);
            if (found is not null)
            {
                foreach (var place in found.Places)
                {
                    mentions[place] += 1f / found.Places.Count;
                }
            }

            start += Math.Max(1, length);
        }
    }

    // The length counts what lies over other words, too.
    private (Node? Found, int Length) Longest(IReadOnlyList<StemmedWord> words, int start)
    {
        (Node? Found, int Length) best = (null, 0);
        var node = _start;
        for (var i = start; i < words.Count; i++)
        {
            if (words[i].IsOverlap)
            {
                continue;
            }

            if (node.Next(words[i].Stem) is not { } next)
            {
                break;
            }

            node = next;
            best = node.Places.Count > 0 ? (node, i - start + 1) : best;
        }

        return best;
    }

    private static List<string> Sequence(IReadOnlyList<StemmedWord> words) => [.. words.Where(word => !word.IsOverlap).Select(word => word.Stem)];

    /// <summary>What may follow some first words of labels, and the concepts whose label ends here.</summary>
    private sealed class Node
    {
        private readonly Dictionary<string, Node> _next = new(StringComparer.Ordinal);

        public List<ushort> Places { get; } = [];

        public Node? Next(string stem) => _next.GetValueOrDefault(stem);

        public Node Add(string stem)
        {
            if (!_next.TryGetValue(stem, out var node))
            {
                _next[stem] = node = new Node();
            }

            return node;
        }
    }
}
