using System.Globalization;
using WipoMatch.Commands;
using WipoMatch.Concepts.Skos.Export;

namespace WipoMatch.Concepts.Verbs;

/// <summary><c>concepts export</c>: the vocabulary of concepts as SKOS in Turtle.</summary>
internal sealed class ConceptsExportVerb(ExportConcepts export) : IVerb
{
    public VerbDefinition Definition { get; } = new(
        "concepts export", "Writes the vocabulary of concepts as SKOS in Turtle.", [new("FILE", "A .ttl file; one that exists is replaced.")], []);

    public async Task<int> RunAsync(VerbInvocation invocation, CancellationToken cancellationToken)
    {
        var count = await WholeFile.WriteAsync(ConceptFiles.Path(invocation), export.RunAsync);
        await invocation.Output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{count} concepts"));
        return 0;
    }
}
