using WipoMatch.Commands;
using WipoMatch.ContentManagement.Metadata;
using WipoMatch.Exchange.Export;
using WipoMatch.Exchange.Import;
using WipoMatch.Exchange.Records;

namespace WipoMatch.Exchange.Csv;

/// <summary>Comma separated values as a format of imports and exports. A file holds one type.</summary>
internal sealed class CsvFormat(ExportRecords export, IContentDefinitionManager definitions)
{
    /// <summary>The ending of its files.</summary>
    public const string Ending = ".csv";

    /// <summary>How an import reads a file.</summary>
    /// <param name="options">The options of the import; they must name the type.</param>
    public ImportOptions ForImport(ImportOptions options)
    {
        var type = options.Type ?? throw OneType();
        return options with { Read = new CsvRecordReader(Layout(type), type).ReadAsync };
    }

    /// <summary>Writes an export.</summary>
    /// <param name="target">Where to; stays open.</param>
    /// <param name="options">What is exported; one type.</param>
    /// <param name="progress">Told how far it is, or null.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<ExportReport> ExportAsync(
        Stream target, ExportOptions options, IProgress<VerbProgress>? progress, CancellationToken cancellationToken)
    {
        var layout = Layout(options.Types is [var type] ? type : throw OneType());
        await using var lines = Spool.Open();
        ExportReport report;
        await using (var writer = new StreamWriter(lines, RecordReader.StrictUtf8, leaveOpen: true))
        {
            report = await export.RunAsync(writer, options, progress, cancellationToken);
        }

        await new CsvRecordWriter(layout).WriteAsync(lines, target, cancellationToken);
        return report;
    }

    private static WrongUsageException OneType() => new($"A CSV file holds records of one type; name it: --type {string.Join('|', RecordKeys.Types)}.");

    private CsvLayout Layout(string type) => new(new RecordTypes(definitions), type);
}
