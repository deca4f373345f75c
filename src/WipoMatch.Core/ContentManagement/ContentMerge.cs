using System.Text.Json.Nodes;
using WipoMatch.ContentManagement;

namespace WipoMatch.Core.ContentManagement;

/// <summary>Merges a document into the stored one as an Orchard Core site does: what is named wins, lists are replaced, the rest stays.</summary>
internal static class ContentMerge
{
    /// <summary>Fills a given version with what only the stored one has.</summary>
    public static void Fill(ContentItem given, ContentItem stored)
    {
        given.Owner = given.Owner.Length > 0 ? given.Owner : stored.Owner;
        given.Author = given.Author.Length > 0 ? given.Author : stored.Author;
        Fill(given.Content, stored.Content);
    }

    private static void Fill(JsonObject given, JsonObject stored)
    {
        foreach (var (key, value) in stored)
        {
            if (!given.TryGetPropertyValue(key, out var own))
            {
                given[key] = value?.DeepClone();
            }
            else if (own is JsonObject inner && value is JsonObject other)
            {
                Fill(inner, other);
            }
        }
    }
}
