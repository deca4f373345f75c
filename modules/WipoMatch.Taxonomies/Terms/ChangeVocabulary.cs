using System.Globalization;
using System.Text.Json.Nodes;
using WipoMatch.Auditing;
using WipoMatch.ContentManagement;
using WipoMatch.Data;
using WipoMatch.Taxonomies.Contracts;

namespace WipoMatch.Taxonomies.Terms;

/// <summary>Changes all terms of a vocabulary in one transaction.</summary>
internal sealed class ChangeVocabulary(
    ITaxonomies taxonomies, IContentManager content, IWriteTransactions transactions, TermUses uses, IIdGenerator ids, IAuditTrail audit) : IVocabularyChanges
{
    private const int MostNamed = 20;

    public async Task<VocabularyChange> ChangeAsync(
        string alias, Func<IReadOnlyList<VocabularyTerm>, IReadOnlyList<VocabularyTerm>> change, bool isDryRun, CancellationToken cancellationToken)
    {
        if (Vocabularies.HasFixedCodes(alias))
        {
            throw new ArgumentException($"The codes of the vocabulary '{alias}' are fixed.", nameof(alias));
        }

        if (isDryRun)
        {
            return await RunAsync(alias, change, VersionOptions.Latest, cancellationToken);
        }

        VocabularyChange answer = new VocabularyChange.NoVocabulary();
        await transactions.RunAsync(async token => answer = await RunAsync(alias, change, VersionOptions.DraftRequired, token), cancellationToken);
        return answer;
    }

    private async Task<VocabularyChange> RunAsync(
        string alias, Func<IReadOnlyList<VocabularyTerm>, IReadOnlyList<VocabularyTerm>> change, VersionOptions version, CancellationToken cancellationToken)
    {
        var id = taxonomies.Get(alias).ContentItemId;
        if (id.Length == 0 || await content.GetAsync(id, version, cancellationToken) is not { } item)
        {
            return new VocabularyChange.NoVocabulary();
        }

        var terms = TermDocument.TermsOf(item);
        var before = terms.OfType<JsonObject>().ToDictionary(TermDocument.CodeOf, StringComparer.Ordinal);
        IReadOnlyList<VocabularyTerm> current = [.. before.Values.Select(TermDescription.Read)];
        var wanted = change(current);
        var done = Difference(current, wanted);
        if (await InUseAsync(alias, done.Removed.Select(code => before[code]), cancellationToken) is { Count: > 0 } used)
        {
            return new VocabularyChange.TermsInUse(used);
        }

        if (version == VersionOptions.DraftRequired && done.Created.Count + done.Updated.Count + done.Removed.Count > 0)
        {
            Write(item, terms, before, wanted);
            await content.PublishAsync(item, cancellationToken);
            await audit.RecordAsync(Entry(alias, item, done), cancellationToken);
        }

        return done;
    }

    private static VocabularyChange.Done Difference(IReadOnlyList<VocabularyTerm> current, IReadOnlyList<VocabularyTerm> wanted)
    {
        var before = current.ToDictionary(term => term.Code, StringComparer.Ordinal);
        var after = wanted.ToDictionary(term => term.Code, StringComparer.Ordinal);
        return new(
            [.. after.Keys.Where(code => !before.ContainsKey(code))],
            [.. wanted.Where(term => before.TryGetValue(term.Code, out var old) && !old.SaysTheSameAs(term)).Select(term => term.Code)],
            [.. before.Keys.Where(code => !after.ContainsKey(code))]);
    }

    private async Task<IReadOnlyList<string>> InUseAsync(string alias, IEnumerable<JsonObject> removed, CancellationToken cancellationToken)
    {
        var codes = removed.ToDictionary(TermDocument.IdOf, TermDocument.CodeOf, StringComparer.Ordinal);
        return codes.Count == 0 ? [] : [.. (await uses.CountNowAsync(alias, cancellationToken)).Keys.Where(codes.ContainsKey).Select(id => codes[id]).Order(StringComparer.Ordinal)];
    }

    private void Write(ContentItem item, JsonArray terms, Dictionary<string, JsonObject> before, IReadOnlyList<VocabularyTerm> wanted)
    {
        terms.Clear();
        foreach (var term in wanted)
        {
            var document = before.GetValueOrDefault(term.Code) ?? TermDocument.New(item, ids.NewId(), term.Code);
            TermDescription.Write(term, document);
            terms.Add(document);
        }
    }

    private static AuditEntry Entry(string alias, ContentItem item, VocabularyChange.Done done) => new("taxonomy", "import", alias, item.DisplayText)
    {
        After = new { Created = Named(done.Created), Updated = Named(done.Updated), Removed = Named(done.Removed) },
    };

    private static string Named(IReadOnlyList<string> codes) => string.Create(
        CultureInfo.InvariantCulture, $"{codes.Count}{(codes.Count == 0 ? "" : ": ")}{string.Join(' ', codes.Take(MostNamed))}{(codes.Count > MostNamed ? " …" : "")}");
}
