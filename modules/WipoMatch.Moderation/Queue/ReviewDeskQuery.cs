using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using WipoMatch.Catalog;
using WipoMatch.Contents.Contracts;
using WipoMatch.Data;
using WipoMatch.Display;
using WipoMatch.Localization;
using WipoMatch.Reviews;
using WipoMatch.Security;

namespace WipoMatch.Moderation.Queue;

/// <summary>Builds the review desk.</summary>
public sealed class ReviewDeskQuery(
    WaitingItems waiting, IUserDirectory people, ICurrentUser user, IFacetLabels labels, IContentWords words, TimeProvider clock, IStringLocalizer<Texts> localizer)
{
    private const int PageSize = 50;

    private Dictionary<string, string> _kinds = [];

    /// <summary>The page that an address asks for.</summary>
    /// <param name="filter">What it asks.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<ReviewDeskView> ReadAsync(ReviewFilter filter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var now = clock.UtcNow();
        var all = await waiting.AllAsync(cancellationToken);
        _kinds = all.DistinctBy(item => item.Kind).ToDictionary(item => item.Kind, item => item.KindName, StringComparer.Ordinal);
        var found = Narrow(all, filter, now, except: null);
        var pages = Math.Max(1, (found.Count + PageSize - 1) / PageSize);
        var page = Math.Clamp(filter.Page, 1, pages);
        var shown = found.Skip((page - 1) * PageSize).Take(PageSize).ToList();
        var ids = shown.SelectMany(item => new[] { item.AuthorId, item.AssigneeId }).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var names = await people.FindAsync(ids, cancellationToken);
        return new(
            [.. shown.Select(item => ToLine(item, now, names))],
            found.Count,
            new([.. ReviewFilter.Keys.Select(key => Group(key, Narrow(all, filter, now, except: key), filter, now)).Where(group => group.Options.Count > 0)]),
            new([.. ReviewFilter.Keys.Where(key => filter[key] is not null).Select(key => new Pill(LabelOf(key, filter[key]!), Url(filter.With(key, null))))], ReviewLinks.Desk()),
            new(page, pages, number => Url(filter.With("page", number > 1 ? number.ToString(CultureInfo.InvariantCulture) : null))));
    }

    private List<ReviewItem> Narrow(IReadOnlyList<ReviewItem> items, ReviewFilter filter, DateTime now, string? except)
    {
        var keys = ReviewFilter.Keys.Where(key => key != except && filter[key] is not null).ToList();
        return [.. items.Where(item => keys.TrueForAll(key => ReviewFilter.ValuesOf(item, key, now, user.UserId).Contains(filter[key]!, StringComparer.Ordinal)))];
    }

    private FacetGroup Group(string key, List<ReviewItem> items, ReviewFilter filter, DateTime now)
    {
        var counts = items.SelectMany(item => ReviewFilter.ValuesOf(item, key, now, user.UserId)).CountBy(value => value, StringComparer.Ordinal);
        var options = counts.OrderByDescending(count => count.Value).ThenBy(count => count.Key, StringComparer.Ordinal).Select(count =>
            new FacetOption(LabelOf(key, count.Key), count.Value, count.Key == filter[key], Url(filter.With(key, count.Key == filter[key] ? null : count.Key))));
        return new(key, localizer["Filter-" + key], key is "age" or "assignee" || filter[key] is not null, [.. options]);
    }

    private string LabelOf(string key, string value) => key switch
    {
        "age" or "assignee" => localizer[$"Filter-{key}-{value}"] is { ResourceNotFound: false } text ? text.Value : value,
        "type" => _kinds.GetValueOrDefault(value) ?? words.TypeName(value),
        _ => labels.Value(key, value),
    };

    private ReviewLine ToLine(ReviewItem item, DateTime now, IReadOnlyDictionary<string, UserProfile> names) => new(
        item.Title,
        ReviewLinks.InLanguage(item.Path),
        item.KindName,
        SiteLanguages.Find(item.Language),
        [.. item.Countries.Select(code => labels.Value(FacetKeys.Country, code))],
        [.. item.Themes.Select(code => labels.Value(FacetKeys.Theme, code))],
        item.WaitingSinceUtc,
        (int)(now - item.WaitingSinceUtc).TotalDays,
        NameOf(item.AuthorId, names),
        NameOf(item.AssigneeId, names),
        waiting.IsForMe(item));

    private string? NameOf(string? userId, IReadOnlyDictionary<string, UserProfile> names) =>
        userId is null ? null : names.GetValueOrDefault(userId)?.DisplayName ?? localizer["SomebodyElse"];

    private static string Url(IEnumerable<KeyValuePair<string, string?>> query) => ReviewLinks.Desk() + QueryString.Create(query);
}
