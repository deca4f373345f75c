using System.Globalization;
using WipoMatch.Catalog;
using WipoMatch.Commands;

namespace WipoMatch.Core.Reindexing;

/// <summary><c>reindex</c>: makes catalogue, search documents and what else is derived from content anew.</summary>
internal sealed class ReindexVerb(Reindex reindex, IContentLinks links) : IVerb
{
    public VerbDefinition Definition { get; } = new(
        "reindex",
        "Rebuilds what is derived from content, beside the old, and swaps it; also while the site runs.",
        [],
        [new("--type", "Only items of this type: story, need, offer, organization, initiative, page.", "T")]);

    public async Task<int> RunAsync(VerbInvocation invocation, CancellationToken cancellationToken)
    {
        var type = invocation.Value("--type");
        var routes = links.Routes.Values.Where(route => type is null || route.ExchangeType == type).ToList();
        if (routes.Count == 0)
        {
            var known = links.Routes.Values.Select(route => route.ExchangeType).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
            throw new WrongUsageException($"--type must be one of {string.Join(", ", known)}, not '{type}'.");
        }

        var counts = await reindex.RunAsync([.. routes.Select(route => route.ContentType)], type is not null, invocation.Progress, cancellationToken);
        foreach (var (name, count) in counts)
        {
            await invocation.Output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{count} {name}"));
        }

        return 0;
    }
}
