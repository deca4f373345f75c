using System.Globalization;
using System.Text;
using WipoMatch.Commands;
using WipoMatch.ContentManagement;
using WipoMatch.Exchange.Csv;
using WipoMatch.Exchange.Export;
using WipoMatch.Exchange.Records;

namespace WipoMatch.Exchange.Verbs;

/// <summary><c>export FILE</c>: writes records; the file appears only when it is complete.</summary>
internal sealed class ExportVerb(ExportRecords export, CsvFormat csv, RecipeExport recipes) : IVerb
{
    public VerbDefinition Definition { get; } = new(
        "export",
        "Exports content as records (one JSON object a line, or comma separated values of one type) or as a recipe.",
        [new("FILE", "Where to; an existing file is replaced.")],
        [
            new("--type", "The record types; without it all. A .csv file holds one.", "T", RecordKeys.Types, IsMultiple: true),
            new("--state", "Live versions, newest versions, or all versions (recipe only).", "STATE", ["published", "latest", "history"]),
            new("--format", "The format; by default from the ending of FILE.", "FORMAT", ["jsonl", "csv", "recipe", "iati"]),
        ]);

    public async Task<int> RunAsync(VerbInvocation invocation, CancellationToken cancellationToken)
    {
        var path = invocation.Required("FILE");
        var state = invocation.Value("--state") ?? "published";
        var format = FormatOf(path, invocation.Value("--format"));
        Refuse(format, state);
        if (format == "recipe")
        {
            return await recipes.RunAsync(path, state, invocation, cancellationToken);
        }

        var options = new ExportOptions(
            invocation.Values("--type"), state == "latest" ? ContentVersions.Latest : ContentVersions.Published);
        var report = await WholeFile.WriteAsync(path, file => RunAsync(format, file, options, invocation, cancellationToken));
        await invocation.Output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{report.Written} records"));
        if (report.Dangling > 0)
        {
            await invocation.Error.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"{report.Dangling} records refer to something that is not in the file; another site needs it before it can import them."));
        }

        return 0;
    }

    private static string FormatOf(string path, string? given)
    {
        if (given is not null)
        {
            return given;
        }

        return path switch
        {
            _ when path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) => "csv",
            _ when path.EndsWith(".recipe.json", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase) => "recipe",
            _ when path.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) => "iati",
            _ => "jsonl",
        };
    }

    private static void Refuse(string format, string state)
    {
        if (state == "history" && format is "jsonl" or "csv")
        {
            throw new WrongUsageException($"{format} cannot hold history; use --state published or latest, or --format recipe.");
        }

        if (format is not ("jsonl" or "csv" or "recipe"))
        {
            throw new WrongUsageException($"The format {format} arrives with a later version.");
        }
    }

    private async Task<ExportReport> RunAsync(
        string format, Stream file, ExportOptions options, VerbInvocation invocation, CancellationToken cancellationToken)
    {
        if (format == "csv")
        {
            return await csv.ExportAsync(file, options, invocation.Progress, cancellationToken);
        }

        await using var writer = new StreamWriter(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        return await export.RunAsync(writer, options, invocation.Progress, cancellationToken);
    }
}
