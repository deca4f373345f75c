using System.Globalization;
using Microsoft.EntityFrameworkCore;
using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.Data;
using WipoMatch.Localization;

namespace WipoMatch.Core.ContentManagement;

/// <summary>Gives published items an address that is free in their list and language, and keeps former addresses for redirects.</summary>
internal sealed class SlugHandler(DbContext db, IContentLinks links) : ContentHandlerBase
{
    public override Task PublishingAsync(ContentContext context) => PublishingAsync([context]);

    public override async Task PublishingAsync(IReadOnlyList<ContentContext> contexts)
    {
        var wishes = contexts.Select(context => WishOf(context.ContentItem)).OfType<Wish>().ToList();
        if (wishes.Count == 0)
        {
            return;
        }

        var taken = await TakenAsync(wishes);
        var held = await HeldAsync(wishes);
        var rows = new List<SlugRow>();
        foreach (var wish in wishes)
        {
            var free = await FreeAsync(wish, taken);
            wish.Item.Alter<AutoroutePart>(part => part.Path = free.List.Length == 0 ? free.Slug : $"{free.List}/{free.Slug}");
            if (Take(wish.Item.ContentItemId, free, taken, held[wish.Item.ContentItemId]) is { } row)
            {
                rows.Add(row);
            }
        }

        if (contexts.Count > 1)
        {
            await db.AddNewAsync(rows);
            return;
        }

        // Who publishes one item goes on with what the context tracks, which adding many would forget.
        db.AddRange(rows);
        await db.SaveChangesAsync();
    }

    /// <summary>The addresses of an item that was removed are free for others.</summary>
    public override Task RemovedAsync(ContentContext context) => db.Set<SlugRow>()
        .Where(row => row.ContentItemId == context.ContentItem.ContentItemId && row.IsCurrent)
        .ExecuteUpdateAsync(set => set.SetProperty(row => row.IsCurrent, false));

    /// <summary>The address that an item would like; null when it has none because of its type or for want of a language.</summary>
    private Wish? WishOf(ContentItem item)
    {
        if (!links.Routes.TryGetValue(item.ContentType, out var route) ||
            SiteLanguages.FromCulture(item.As<LocalizationPart>()?.Culture) is not { } language)
        {
            return null;
        }

        var given = item.As<AutoroutePart>()?.Path;
        var last = given?[(given.LastIndexOf('/') + 1)..];

        // A slug with a number behind it may be longer than one that is made from a title; it stays as it is.
        var slug = last is not null && Slug.IsSlug(last) ? last : Slug.From(last ?? item.DisplayText);
        return new Wish(item, new Address(route.List, language, slug.Length == 0 ? item.ContentItemId : slug));
    }

    private async Task<Dictionary<Address, SlugRow?>> TakenAsync(List<Wish> wishes)
    {
        var taken = wishes.Select(wish => wish.Address).Distinct().ToDictionary(address => address, _ => (SlugRow?)null);
        var slugs = taken.Keys.Select(address => address.Slug).Distinct(StringComparer.Ordinal).ToList();
        foreach (var row in await db.Set<SlugRow>().Where(row => slugs.Contains(row.Slug)).ToListAsync())
        {
            taken[new Address(row.List, row.Language, row.Slug)] = row;
        }

        return taken;
    }

    private async Task<ILookup<string, SlugRow>> HeldAsync(List<Wish> wishes)
    {
        var ids = wishes.Select(wish => wish.Item.ContentItemId).ToList();
        var rows = await db.Set<SlugRow>().Where(row => ids.Contains(row.ContentItemId) && row.IsCurrent).ToListAsync();
        return rows.ToLookup(row => row.ContentItemId, StringComparer.Ordinal);
    }

    private async Task<Address> FreeAsync(Wish wish, Dictionary<Address, SlugRow?> taken)
    {
        for (var number = 1; ; number++)
        {
            var candidate = number == 1
                ? wish.Address
                : wish.Address with { Slug = string.Create(CultureInfo.InvariantCulture, $"{wish.Address.Slug}-{number}") };
            if (!taken.TryGetValue(candidate, out var row))
            {
                taken[candidate] = row = await db.Set<SlugRow>().FindAsync(candidate.List, candidate.Language, candidate.Slug);
            }

            if (row is null || row.ContentItemId == wish.Item.ContentItemId || !row.IsCurrent)
            {
                return candidate;
            }
        }
    }

    /// <returns>The row of an address that nobody had before, or null.</returns>
    private static SlugRow? Take(string contentItemId, Address address, Dictionary<Address, SlugRow?> taken, IEnumerable<SlugRow> held)
    {
        foreach (var row in held.Where(row => row.ContentItemId == contentItemId))
        {
            row.IsCurrent = new Address(row.List, row.Language, row.Slug) == address;
        }

        if (taken[address] is { } known)
        {
            (known.ContentItemId, known.IsCurrent) = (contentItemId, true);
            return null;
        }

        var made = new SlugRow
        {
            List = address.List,
            Language = address.Language,
            Slug = address.Slug,
            ContentItemId = contentItemId,
            IsCurrent = true,
        };
        taken[address] = made;
        return made;
    }

    private sealed record Wish(ContentItem Item, Address Address);

    private readonly record struct Address(string List, string Language, string Slug);
}
