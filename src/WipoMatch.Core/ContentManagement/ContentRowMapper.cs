using WipoMatch.ContentManagement;
using WipoMatch.Localization;

namespace WipoMatch.Core.ContentManagement;

/// <summary>Takes content items to rows and back; nothing is lost on the way.</summary>
internal static class ContentRowMapper
{
    public static ContentItem ToItem(ContentItemRow row) => new()
    {
        ContentItemId = row.ContentItemId,
        ContentItemVersionId = row.ContentItemVersionId,
        ContentType = row.ContentType,
        DisplayText = row.DisplayText,
        Latest = row.Latest,
        Published = row.Published,
        ModifiedUtc = row.ModifiedUtc,
        PublishedUtc = row.PublishedUtc,
        CreatedUtc = row.CreatedUtc,
        Owner = row.Owner,
        Author = row.Author,
        Content = ContentJson.Read(row.Data),
        RowStamp = row.RowStamp,
    };

    public static ContentItemRow ToRow(ContentItem item)
    {
        var row = new ContentItemRow
        {
            ContentItemId = item.ContentItemId,
            ContentItemVersionId = item.ContentItemVersionId,
            ContentType = item.ContentType,
            DisplayText = "",
            Owner = "",
            Author = "",
            Data = "",
            Latest = item.Latest,
            Published = item.Published,
            RowStamp = item.RowStamp,
        };
        CopyContent(item, row);
        return row;
    }

    /// <summary>Copies everything that may change while an item stays the same version.</summary>
    public static void CopyContent(ContentItem item, ContentItemRow row)
    {
        var localization = item.As<LocalizationPart>();
        row.DisplayText = item.DisplayText;
        row.TitleKey = TitleKey.Of(item.DisplayText);
        row.CreatedUtc = item.CreatedUtc;
        row.ModifiedUtc = item.ModifiedUtc;
        row.PublishedUtc = item.PublishedUtc;
        row.Owner = item.Owner;
        row.Author = item.Author;
        row.Data = ContentJson.Write(item.Content);
        row.Alias = item.As<AliasPart>()?.Alias;
        row.Language = SiteLanguages.FromCulture(localization?.Culture);
        row.LocalizationSet = localization?.LocalizationSet;
    }
}
