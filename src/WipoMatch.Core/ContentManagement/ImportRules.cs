using System.Text.Json;
using WipoMatch.ContentManagement;

namespace WipoMatch.Core.ContentManagement;

/// <summary>What a version must bring before it is looked at: ids that are ids, and parts that can be read.</summary>
internal static class ImportRules
{
    private const int LongestId = 26;

    private const int LongestName = 64;

    /// <summary>Refuses a version that no import can store.</summary>
    public static void Check(ContentItem item)
    {
        var errors = new List<ContentError>();
        if (!IsId(item.ContentItemId))
        {
            errors.Add(new("ContentItemId", "ContentItemId must be 1 to 26 letters and digits; give each item its id."));
        }

        if (item.ContentItemVersionId.Length > 0 && !IsId(item.ContentItemVersionId))
        {
            errors.Add(new("ContentItemVersionId", "ContentItemVersionId must be at most 26 letters and digits."));
        }

        if (item.ContentType.Length is 0 or > LongestName || item.Owner.Length > LongestName || item.Author.Length > 4 * LongestName)
        {
            errors.Add(new("ContentType", "ContentType, Owner and Author must be names, ContentType not empty."));
        }

        CheckParts(item, errors);
        if (errors.Count > 0)
        {
            throw new ContentValidationException(item.ContentItemId, errors);
        }
    }

    /// <summary>Refuses a known version that claims to be of another item.</summary>
    public static void CheckSame(ContentItem item, ContentItemRow row)
    {
        if (row.ContentItemId != item.ContentItemId || row.ContentType != item.ContentType)
        {
            throw new ContentValidationException(
                item.ContentItemId,
                [new("ContentItemVersionId", $"The version {item.ContentItemVersionId} belongs to another item. Give this one a version id of its own.")]);
        }
    }

    private static void CheckParts(ContentItem item, List<ContentError> errors)
    {
        try
        {
            var localization = item.As<LocalizationPart>();
            var alias = item.As<AliasPart>()?.Alias;
            _ = (item.As<TitlePart>(), item.As<AutoroutePart>(), item.As<MarkdownBodyPart>(), item.As<TranslationPart>());
            if (localization?.LocalizationSet is { Length: > LongestId })
            {
                errors.Add(new("LocalizationPart.LocalizationSet", "LocalizationSet must be at most 26 letters and digits."));
            }

            if (alias is { Length: > 2 * LongestName })
            {
                errors.Add(new("AliasPart.Alias", "The identifier must have 128 characters or less."));
            }
        }
        catch (JsonException exception)
        {
            errors.Add(new(exception.Path ?? "", $"A part cannot be read ({exception.Path}): its value has the wrong kind."));
        }
    }

    private static bool IsId(string id) => id.Length is > 0 and <= LongestId && id.All(char.IsAsciiLetterOrDigit);
}
