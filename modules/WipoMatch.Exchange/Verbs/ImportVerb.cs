using WipoMatch.Commands;
using WipoMatch.Exchange.Csv;
using WipoMatch.Exchange.Import;
using WipoMatch.Exchange.Records;
using WipoMatch.Localization;

namespace WipoMatch.Exchange.Verbs;

/// <summary><c>import FILE</c>: brings records in and says what happened to each.</summary>
internal sealed class ImportVerb(ImportRecords import, CsvFormat csv) : IVerb
{
    public VerbDefinition Definition { get; } = new(
        "import",
        "Imports records from a file; all of them or none, unless --skip-bad is given.",
        [new("FILE", "A file of records: one JSON object a line (.jsonl), or comma separated values of one type (.csv).")],
        [
            new("--dry-run", "Says what would happen and writes nothing."),
            new("--publish", "Publishes all records, whatever their state."),
            new("--skip-bad", "Writes the good records although others are rejected."),
            new("--language", "The language of records that do not name theirs.", "L", [.. SiteLanguages.All.Select(language => language.Code)]),
            new("--type", "The type of records that do not name theirs; of all records in a .csv file, where it is needed.", "T", RecordKeys.Types),
        ]);

    public async Task<int> RunAsync(VerbInvocation invocation, CancellationToken cancellationToken)
    {
        var path = invocation.Required("FILE");
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
        foreach (var row in report.Rows)
        {
            await invocation.Output.WriteLineAsync(row.ToString());
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

        string[] later = [".zip", ".recipe.json"];
        throw new WrongUsageException(Array.Find(later, ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) is { } known
            ? $"Importing {known} files arrives with a later version."
            : "FILE must end in .jsonl or .csv.");
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
