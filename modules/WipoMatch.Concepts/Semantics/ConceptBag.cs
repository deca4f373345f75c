using WipoMatch.Concepts.Contracts;
using WipoMatch.TextAnalysis.Contracts;

namespace WipoMatch.Concepts.Semantics;

/// <summary>A concept as a text of one language.</summary>
internal static class ConceptBag
{
    /// <summary>The words of labels and definition of a concept in a language, and those of the labels of wider ones.</summary>
    public static WordBag Of(ConceptScheme scheme, int place, string language, ITextAnalysis analysis, SpaceNumbers model)
    {
        var bag = new WordBag();
        var concept = scheme.Concepts[place];
        AddLabels(concept, 1);
        bag.Add(analysis.Stems(concept.Definition.GetValueOrDefault(language, ""), language), 1, model.OverlapWeight);
        foreach (var wider in scheme.Broader[place])
        {
            AddLabels(scheme.Concepts[wider], model.BroaderWeight);
        }

        return bag;

        void AddLabels(Concept from, float weight)
        {
            foreach (var label in from.Labels.GetValueOrDefault(language) ?? [])
            {
                bag.Add(analysis.Stems(label, language), weight, model.OverlapWeight);
            }
        }
    }
}
