using WipoMatch.ContentManagement;
using WipoMatch.Exchange.Records;

namespace WipoMatch.Exchange.Import;

/// <summary>
/// The first look at a file: which records it has and which items they become, so that a record may refer to a later one.
/// </summary>
internal sealed class FileScan(RecordTypes types, IContentQueries queries, IIdGenerator ids, ImportOptions options) : IReferences
{
    private const int Chunk = 400;
    private readonly List<ImportRow> _rows = [];
    private readonly Dictionary<string, ImportRow> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ReferenceTarget?> _onSite = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImportRow> _slugs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImportRow> _siblings = new(StringComparer.Ordinal);

    /// <summary>A row for each record, in the order of the file.</summary>
    public IReadOnlyList<ImportRow> Rows => _rows;

    /// <summary>The record with this id, or null.</summary>
    public ImportRow? Row(string? id) => id is not null ? _byId.GetValueOrDefault(id) : null;

    /// <summary>The ids that have translations in the file.</summary>
    public ISet<string> Sources { get; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Notes a line of the file.</summary>
    public void Add(ReadRecord read)
    {
        var record = read.Record;
        var type = record is null ? null : types.Find(record.Type ?? options.Type, record.Text("kind"));
        var row = new ImportRow(read.Line, ShownId(record?.Id))
        {
            Type = type,
            Language = Short(record?.Text("language")) ?? options.Language,
            TranslationOf = Short(record?.TranslationOf),
            Slug = Short(record?.Text("slug")),
        };
        _rows.Add(row);
        if (read.Problem is { } wrong)
        {
            row.Reject(wrong.ToString().Trim());
        }

        if (record is null)
        {
            return;
        }

        foreach (var problem in EnvelopeRules.Check(record, options.Type, types))
        {
            row.Reject(problem.ToString());
        }

        if (type is not null)
        {
            row.References.UnionWith(ReferenceKeys.OfRecord(record, type).Where(ItemIds.IsExchangeId));
        }

        CheckTwins(record, row);
    }

    /// <summary>Looks up which records are on the site already, and what else they refer to.</summary>
    public async Task ResolveAsync(CancellationToken cancellationToken)
    {
        foreach (var chunk in _byId.Keys.Concat(_rows.SelectMany(row => row.References)).Distinct(StringComparer.Ordinal).Chunk(Chunk))
        {
            await LookUpAsync(chunk, cancellationToken);
        }

        foreach (var row in _byId.Values)
        {
            var target = _onSite.GetValueOrDefault(row.Id);
            row.IsKnown = target is not null;
            row.ContentItemId = target?.ContentItemId ?? (ItemIds.IsItemId(row.Id) ? row.Id : ids.NewId());
            if (target is not null && row.Type is { } type && target.ContentType != type.Definition.Name)
            {
                row.Reject($"id: {RecordProblems.Show(row.Id)} is a {target.ContentType} on the site. Use another id, or correct the type.");
            }
        }
    }

    /// <inheritdoc />
    public ReferenceTarget? Find(string exchangeId) => _byId.TryGetValue(exchangeId, out var row) && row.Type is { } type
        ? new ReferenceTarget(row.ContentItemId, type.Definition.Name)
        : _onSite.GetValueOrDefault(exchangeId);

    /// <summary>What is too long to be right is refused for that; here it would only take room.</summary>
    private static string? Short(string? text) => text is { Length: <= ItemIds.MaxLength } ? text : null;

    private static string ShownId(string? id) => id is { Length: > 0 and <= ItemIds.MaxLength } && ItemIds.IsExchangeId(id) ? id : "-";

    private void CheckTwins(ExchangeRecord record, ImportRow row)
    {
        if (row.Id != "-" && !_byId.TryAdd(row.Id, row))
        {
            row.Reject($"id: {row.Id} stands already on line {_byId[row.Id].Line}. Give each record an id of its own.");
        }

        if (row is { Slug: not null, Type.List: not null } && !_slugs.TryAdd($"{row.Type.List}/{row.Language}/{row.Slug}", row))
        {
            var twin = _slugs[$"{row.Type.List}/{row.Language}/{row.Slug}"];
            row.Reject($"slug: {RecordProblems.Show(row.Slug)} stands already on line {twin.Line}. Give each record of a list and language its own.");
        }

        if (record.TranslationOf is not { } source)
        {
            return;
        }

        Sources.Add(source);
        if (!_siblings.TryAdd($"{source}/{row.Language}", row))
        {
            var twin = _siblings[$"{source}/{row.Language}"];
            row.Reject($"translationOf: line {twin.Line} translates {RecordProblems.Show(source)} into the same language. Keep one of them.");
        }
    }

    private async Task LookUpAsync(IReadOnlyCollection<string> exchangeIds, CancellationToken cancellationToken)
    {
        var byAlias = await queries.IdsByAliasAsync(exchangeIds, cancellationToken);
        var itemIds = exchangeIds.Select(id => byAlias.GetValueOrDefault(id, id)).Where(ItemIds.IsItemId).ToList();
        var items = (await queries.GetManyAsync(itemIds, ContentVersions.Latest, cancellationToken))
            .ToDictionary(item => item.ContentItemId, StringComparer.Ordinal);
        foreach (var id in exchangeIds)
        {
            _onSite[id] = items.TryGetValue(byAlias.GetValueOrDefault(id, id), out var item)
                ? new ReferenceTarget(item.ContentItemId, item.ContentType)
                : null;
        }
    }
}
