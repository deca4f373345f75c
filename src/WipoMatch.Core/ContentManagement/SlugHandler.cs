using System.Globalization;
using Microsoft.EntityFrameworkCore;
using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.Localization;

namespace WipoMatch.Core.ContentManagement;

/// <summary>Gives published items an address that is free in their list and language, and keeps former addresses for redirects.</summary>
internal sealed class SlugHandler(DbContext db, IContentLinks links) : ContentHandlerBase
{
    public override async Task PublishingAsync(ContentContext context)
    {
        var item = context.ContentItem;
        if (!links.Routes.TryGetValue(item.ContentType, out var route) || LanguageOf(item) is not { } language)
        {
            return;
        }

        var given = item.As<AutoroutePart>()?.Path;
        var last = given?[(given.LastIndexOf('/') + 1)..];
        var slug = last is not null && Slug.IsSlug(last) ? last : Slug.From(last ?? item.DisplayText);
        slug = slug.Length == 0 ? item.ContentItemId : slug;
        var free = await FreeAsync(route.List, language, slug, item.ContentItemId);
        item.Alter<AutoroutePart>(part => part.Path = route.List.Length == 0 ? free : $"{route.List}/{free}");
        await TakeAsync(route.List, language, free, item.ContentItemId);
    }

    /// <summary>The language of an item; content without language has no address.</summary>
    private static string? LanguageOf(ContentItem item) => SiteLanguages.FromCulture(item.As<LocalizationPart>()?.Culture);

    private async Task<string> FreeAsync(string list, string language, string slug, string contentItemId)
    {
        for (var number = 1; ; number++)
        {
            var candidate = number == 1 ? slug : string.Create(CultureInfo.InvariantCulture, $"{slug}-{number}");
            var row = await db.Set<SlugRow>().FindAsync(list, language, candidate);
            if (row is null || row.ContentItemId == contentItemId || !row.IsCurrent)
            {
                return candidate;
            }
        }
    }

    private async Task TakeAsync(string list, string language, string slug, string contentItemId)
    {
        var rows = db.Set<SlugRow>();
        foreach (var held in await rows.Where(row => row.ContentItemId == contentItemId && row.IsCurrent).ToListAsync())
        {
            held.IsCurrent = held.Slug == slug && held.Language == language && held.List == list;
        }

        var row = await rows.FindAsync(list, language, slug);
        if (row is null)
        {
            rows.Add(new SlugRow { List = list, Language = language, Slug = slug, ContentItemId = contentItemId, IsCurrent = true });
        }
        else
        {
            (row.ContentItemId, row.IsCurrent) = (contentItemId, true);
        }

        await db.SaveChangesAsync();
    }
}
