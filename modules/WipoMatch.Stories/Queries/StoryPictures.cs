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
        return story.Picture("Image") is { } picture && await media.FindByPathAsync(picture.Path, cancellationToken) is { } file
            ? new(file.Path, picture.Description ?? "", file.Width, file.Height, story.Text("ImageCredit"))
            : null;
    }
}
