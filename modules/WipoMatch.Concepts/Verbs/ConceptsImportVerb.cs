using System.Globalization;
using WipoMatch.Commands;
using WipoMatch.Concepts.Skos;
using WipoMatch.Concepts.Skos.Import;
using WipoMatch.Localization;

namespace WipoMatch.Concepts.Verbs;

/// <summary><c>concepts import</c>: brings a thesaurus in SKOS into the vocabulary of concepts, all of it or nothing.</summary>
internal sealed class ConceptsImportVerb(ImportConcepts import, ImportTexts texts) : IVerb
{
    public VerbDefinition Definition { get; } = new(
        "concepts import",
        "Brings the concepts of a thesaurus in: all of the file or nothing.",
        [new("FILE", "A .ttl file: SKOS in Turtle, UTF-8.")],
        [
            new("--dry-run", "Says what would happen and writes nothing."),
            new("--replace", "Removes concepts that the file does not have, unless items use them."),
        ]);

    public async Task<int> RunAsync(VerbInvocation invocation, CancellationToken cancellationToken)
    {
        using var english = new LanguageScope(SiteLanguages.Default);
        var path = ConceptFiles.Path(invocation);
        try
        {
            await using var file = Open(path);
            var answer = await import.RunAsync(file, invocation.Has("--replace"), invocation.Has("--dry-run"), cancellationToken);
            foreach (var sentence in texts.Of(answer))
            {
                await invocation.Output.WriteLineAsync(sentence);
            }

            await invocation.Output.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"{answer.Created} created, {answer.Updated} updated, {answer.Unchanged} unchanged, {answer.LeftOut.Concepts} rejected"));
            return 0;
        }
        catch (SkosException refused)
        {
            throw new VerbFailedException($"{texts.Of(refused)} Nothing was written.");
        }
    }

    private static FileStream Open(string path)
    {
        try
        {
            return File.OpenRead(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new VerbFailedException($"{path} cannot be read: there is no such file, or it may not be opened. Check its name and rights.");
        }
    }
}
