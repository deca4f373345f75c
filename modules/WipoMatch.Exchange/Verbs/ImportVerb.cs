using WipoMatch.Commands;
using WipoMatch.Exchange.Csv;
using WipoMatch.Exchange.Import;
using WipoMatch.Exchange.Records;
using WipoMatch.Localization;

namespace WipoMatch.Exchange.Verbs;

/// <summary><c>import FILE</c>: brings records in and says what happened to each.</summary>
internal sealed class ImportVerb(ImportRecords import, CsvFormat csv, RecipeImport recipes) : IVerb
{
    private const int LinesAtOnce = 500;

    public VerbDefinition Definition { get; } = new(
        "import",
        "Imports records, a recipe or a package; everything or nothing, unless --skip-bad is given.",
        [new("FILE", "Records, one JSON object a line (.jsonl) or comma separated values of one type (.csv), a recipe (.recipe.json) or a package (.zip).")],
        [
            new("--dry-run", "Says what would happen and writes nothing."),
            new("--publish", "Publishes all records, whatever their state; recipes say themselves what is live."),
            new("--skip-bad", "Writes the good records although others are rejected."),
            new("--language", "The language of records that do not name theirs.", "L", [.. SiteLanguages.All.Select(language => language.Code)]),
            new("--type", "The type of records that do not name theirs; of all records in a .csv file, where it is needed.", "T", RecordKeys.Types),
        ]);

    public async Task<int> RunAsync(VerbInvocation invocation, CancellationToken cancellationToken)
    {
        var path = invocation.Required("FILE");
        if (RecipeImport.Takes(path))
        {
            return await recipes.RunAsync(path, invocation, cancellationToken);
        }

        Refuse(path);
        var options = new ImportOptions
        {
            DryRun = invocation.Has("--dry-run"),
            Publish = invocation.Has("--publish"),
            SkipBad = invocation.Has("--skip-bad"),
            Language = invocation.Value("--language"),
            Type = invocation.Value("--type"),
        };
        options = IsCsv(path) ? csv.ForImport(options) : options;
        var report = await import.RunAsync(() => Open(path), options, invocation.Progress, cancellationToken);
        foreach (var rows in report.Rows.Chunk(LinesAtOnce))
        {
            // The console sends each text at once; a call for each line would take as long as writing the record.
            await invocation.Output.WriteAsync(string.Concat(rows.Select(row => row + Environment.NewLine)));
        }

        await invocation.Output.WriteLineAsync(report.Summary);
        return report.Count(ImportOutcome.Rejected) > 0 && !options.SkipBad ? 1 : 0;
    }

    private static bool IsCsv(string path) => path.EndsWith(CsvFormat.Ending, StringComparison.OrdinalIgnoreCase);

    private static void Refuse(string path)
    {
        if (path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) || IsCsv(path))
        {
            return;
        }

        throw new WrongUsageException("FILE must end in .jsonl, .csv, .recipe.json or .zip.");
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
