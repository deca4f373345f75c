using System.Globalization;
using Microsoft.AspNetCore.Http;
using WipoMatch.Api.Items;
using WipoMatch.Api.Rest;
using WipoMatch.Display;
using WipoMatch.Http;

namespace WipoMatch.Api.Lists;

/// <summary>Which part of a list is asked for.</summary>
/// <param name="Limit">How many things at most; null when it is not said.</param>
/// <param name="After">Behind which thing to go on, or null.</param>
/// <param name="Page">The numbered page, from 1; counts only without a cursor.</param>
internal sealed record ListPart(int? Limit, Cursor? After, int Page)
{
    private const int MostItems = 100;

    /// <summary>How many things are given when it is not said.</summary>
    public const int DefaultLimit = 20;

    /// <summary>Reads a query string.</summary>
    /// <param name="query">What was given.</param>
    /// <param name="order">The order of the list; a cursor of another order is refused.</param>
    /// <returns>The part, or the problem with it.</returns>
    public static (ListPart Part, Problem? Problem) Read(IQueryCollection query, char order)
    {
        var errors = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        var limit = Number(query[ListFormats.LimitKey].ToString(), MostItems);
        if (limit == 0)
        {
            errors[ListFormats.LimitKey] = [$"It is not a whole number from 1 to {MostItems}."];
        }

        var text = query[ListFormats.CursorKey].ToString();
        var after = text.Length == 0 ? null : Cursor.Read(text);
        if (text.Length > 0 && (after is null || after.Order != order || Number(after.Key, int.MaxValue) == 0))
        {
            errors[ListFormats.CursorKey] = ["It is not a cursor of this list in this order. Use next of an answer, or leave it out to begin."];
        }

        var page = Number(query["page"].ToString(), 99_999) is { } given and > 0 ? given : 1;
        return (new ListPart(limit, after, page), errors.Count == 0 ? null : ApiQuery.Wrong(errors));
    }

    /// <summary>Cuts the part out of a list.</summary>
    /// <param name="all">The whole list.</param>
    /// <param name="id">The id of a thing.</param>
    /// <param name="order">The order of the list.</param>
    /// <param name="limit">How many things at most.</param>
    /// <returns>The things, and the cursor of what follows, or null at the end.</returns>
    public (IReadOnlyList<T> Items, string? Next) Cut<T>(IReadOnlyList<T> all, Func<T, string> id, char order, int limit)
    {
        var start = After is null ? (long)(Page - 1) * limit : StartBehind(After, all, id);
        var items = all.Skip((int)Math.Min(start, all.Count)).Take(limit).ToList();
        var end = start + items.Count;
        return (items, items.Count > 0 && end < all.Count
            ? new Cursor(order, end.ToString(CultureInfo.InvariantCulture), id(items[^1])).Write()
            : null);
    }

    // The last thing given may have moved since, when others came or went; when it went itself, what followed it took its place.
    private static long StartBehind<T>(Cursor after, IReadOnlyList<T> all, Func<T, string> id)
    {
        var count = int.Parse(after.Key, CultureInfo.InvariantCulture);
        if (count <= all.Count && id(all[count - 1]) == after.Id)
        {
            return count;
        }

        for (var place = 0; place < all.Count; place++)
        {
            if (id(all[place]) == after.Id)
            {
                return place + 1;
            }
        }

        return count - 1;
    }

    /// <summary>A number from 1 to a limit; null when there is none, 0 when it is another text.</summary>
    private static int? Number(string text, int most) => text.Length == 0
        ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most ? number : 0;
}
