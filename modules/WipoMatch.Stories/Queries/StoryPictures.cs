using System.Text.Json.Nodes;
using WipoMatch.ContentManagement;
using WipoMatch.Media;
using WipoMatch.Stories.ViewModels;

namespace WipoMatch.Stories.Queries;

/// <summary>Finds the picture of a story.</summary>
public sealed class StoryPictures(IMediaStore media)
{
    /// <summary>The picture that a story names; null without one, and for one that is not on the site.</summary>
    /// <param name="story">The story.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<StoryPicture?> OfAsync(ContentItem story, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(story);
        return story.OwnPart["Image"] is JsonObject image && First(image["Paths"]) is { } path && await media.FindByPathAsync(path, cancellationToken) is { } file
            ? new(file.Path, First(image["MediaTexts"]) ?? "", file.Width, file.Height, story.Text("ImageCredit"))
            : null;
    }

    private static string? First(JsonNode? list) => list is JsonArray { Count: > 0 } array ? array[0]?.ToString() : null;
}
