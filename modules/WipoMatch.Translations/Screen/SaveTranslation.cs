using System.Text.Json.Nodes;
using WipoMatch.ContentManagement;
using WipoMatch.ContentManagement.Metadata;
using WipoMatch.Data;
using WipoMatch.Security;
using WipoMatch.Translations.Segments;

namespace WipoMatch.Translations.Screen;

/// <summary>Stores a translation as a draft of its own; the first time it makes the item.</summary>
public sealed class SaveTranslation(
    IContentManager content, IContentDefinitionManager definitions, IWriteTransactions transactions, TranslationPairs pairs, SlotWriter writer, ICurrentUser user)
{
    /// <summary>The translation with what was typed; nothing is stored.</summary>
    /// <param name="pair">Original and translation.</param>
    /// <param name="texts">Texts by the names of their slots.</param>
    /// <param name="sourceVersion">The version of the original that the person saw.</param>
    /// <param name="follows">Whether they say that the translation follows it.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<ContentItem> ComposeAsync(
        TranslationPair pair, IReadOnlyDictionary<string, string> texts, string sourceVersion, bool follows, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(pair);
        var item = pair.Target is null ? await BeginAsync(pair, cancellationToken) : Copy(pair.Target);
        writer.Write(item, pair.Source, texts);
        if (pair.Target is null || follows)
        {
            var seen = await content.GetVersionAsync(sourceVersion, cancellationToken) is { } version && version.ContentItemId == pair.Source.ContentItemId
                ? sourceVersion
                : pair.Source.ContentItemVersionId;
            item.Alter<TranslationPart>(part => part.SourceVersion = seen);
        }

        return item;
    }

    /// <summary>Whether a composed translation says something else than the stored one.</summary>
    /// <param name="pair">Original and translation.</param>
    /// <param name="item">The composed translation.</param>
    public static bool IsChanged(TranslationPair pair, ContentItem item)
    {
        ArgumentNullException.ThrowIfNull(pair);
        ArgumentNullException.ThrowIfNull(item);
        return pair.Target is null || !JsonNode.DeepEquals(pair.Target.Content, item.Content);
    }

    /// <summary>Stores it.</summary>
    /// <param name="pair">Original and translation.</param>
    /// <param name="item">The composed translation.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <exception cref="ContentConflictException">Somebody else began or changed the translation meanwhile; nothing was stored.</exception>
    public Task RunAsync(TranslationPair pair, ContentItem item, CancellationToken cancellationToken) => transactions.RunAsync(
        async token =>
        {
            item.Author = user.DisplayName;
            if (item.RowStamp > 0)
            {
                await content.SaveDraftAsync(item, token);
                return;
            }

            if (await pairs.TargetAsync(pair.LocalizationSet, pair.To.Code, token) is not null)
            {
                throw new ContentConflictException(item.ContentItemId);
            }

            item.Owner = user.UserId!;
            await content.CreateAsync(item, token);
        },
        cancellationToken);

    private async Task<ContentItem> BeginAsync(TranslationPair pair, CancellationToken cancellationToken)
    {
        var item = await content.NewAsync(pair.Source.ContentType, cancellationToken);
        item.Alter<LocalizationPart>(part => (part.LocalizationSet, part.Culture) = (pair.LocalizationSet, Localization.Cultures.ToOrchard(pair.To.Code)));
        item.Alter<TranslationPart>(part => part.Source = pair.Source.ContentItemId);
        foreach (var field in definitions.Find(item.ContentType)?.OwnFields.Where(field => !field.Our.Translatable) ?? [])
        {
            if (pair.Source.OwnPart[field.Name] is { } value)
            {
                item.OwnPart[field.Name] = value.DeepClone();
            }
        }

        return item;
    }

    private static ContentItem Copy(ContentItem item) => new()
    {
        ContentItemId = item.ContentItemId,
        ContentItemVersionId = item.ContentItemVersionId,
        ContentType = item.ContentType,
        DisplayText = item.DisplayText,
        CreatedUtc = item.CreatedUtc,
        Owner = item.Owner,
        Author = item.Author,
        Content = item.Content.DeepClone().AsObject(),
        RowStamp = item.RowStamp,
    };
}
