using System.Globalization;
using CsvHelper;
using WipoMatch.Commands;
using WipoMatch.Exchange.Records;

namespace WipoMatch.Exchange.Csv;

/// <summary>The rows of a file of separated values; no more than one of them is in memory.</summary>
internal sealed class CsvRows : IAsyncDisposable
{
    private static readonly char[] Separators = [',', ';', '\t'];

    private readonly CsvReader _reader;

    private CsvMalformedReason? _fault;

    private CsvRows(Stream stream, char separator) => _reader = CsvReader.Create(
        stream,
        new CsvReaderOptions
        {
            Separator = separator,
            HasHeader = false,
            TrackLineNumbers = true,
            MaxRecordSize = LineReader.MaxLength,
            OnMalformedRecord = record => _fault = record.Reason,
        },
        leaveOpen: true);

    /// <summary>The line on which the row begins, from 1.</summary>
    public int Line => checked((int)_reader.LineNumber);

    /// <summary>How many cells the row has.</summary>
    public int Count => _reader.FieldCount;

    /// <summary>Whether no cell of the row has a value.</summary>
    public bool IsBlank => Enumerable.Range(0, Count).All(place => _reader.GetSpan(place).IsEmpty);

    /// <summary>What is wrong with the quotes of the row, or null.</summary>
    public string? Fault => _fault switch
    {
        CsvMalformedReason.StrayQuote => "A cell that does not begin with a double quote has one.",
        CsvMalformedReason.TextAfterClosingQuote => "Text follows the double quote that ends a cell.",
        _ => null,
    };

    /// <summary>Opens a file on its first row. Its separator is the one by which that row has a column <c>id</c>.</summary>
    public static async Task<CsvRows> OpenAsync(Stream stream, CancellationToken cancellationToken)
    {
        foreach (var separator in Separators)
        {
            stream.Position = 0;
            var rows = new CsvRows(stream, separator);
            if (await rows.ReadAsync(cancellationToken) && rows.HasId())
            {
                return rows;
            }

            await rows.DisposeAsync();
        }

        throw new VerbFailedException("The first line of a CSV file must name the columns, divided by commas, and this one has no column id. Add it.");
    }

    /// <summary>Goes to the next row.</summary>
    /// <returns>False at the end.</returns>
    public async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        _fault = null;
        try
        {
            var isRow = await _reader.ReadAsync(cancellationToken);
            return _fault is CsvMalformedReason.UnterminatedQuote
                ? throw new VerbFailedException($"Line {Line}: a double quote opens a cell and nothing closes it. Nothing was written; close the cell.")
                : isRow;
        }
        catch (CsvFormatException exception)
        {
            throw new VerbFailedException(string.Create(
                CultureInfo.InvariantCulture,
                $"Line {exception.LineNumber}: the row that begins here is longer than {LineReader.MaxLength / 1024} KB, or a double quote in it is not closed. Nothing was written; mend the row."));
        }
    }

    /// <summary>A cell of the row; fails when it is not UTF-8.</summary>
    public string Cell(int place) => RecordReader.StrictUtf8.GetString(_reader.GetSpan(place));

    public ValueTask DisposeAsync() => _reader.DisposeAsync();

    private bool HasId()
    {
        for (var place = 0; place < Count; place++)
        {
            if (_reader.GetSpan(place).SequenceEqual("id"u8))
            {
                return true;
            }
        }

        return false;
    }
}
