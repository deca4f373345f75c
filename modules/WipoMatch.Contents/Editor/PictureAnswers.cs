using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using WipoMatch.ContentManagement;
using WipoMatch.Media;

namespace WipoMatch.Contents.Editor;

/// <summary>
/// Takes a picture and its description from a form. A picture that fits is stored at once and named in the form that comes back, since a
/// browser does not keep the choice of a file when another answer has to be mended.
/// </summary>
public sealed class PictureAnswers(IMediaStore media, IStringLocalizer<Texts> localizer)
{
    private const int LongestDescription = 500;

    /// <summary>Reads the answer.</summary>
    /// <param name="item">The item with what is stored.</param>
    /// <param name="question">The question.</param>
    /// <param name="form">What was posted.</param>
    /// <param name="reader">Gets what does not fit.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    internal async Task<JsonObject> ReadAsync(ContentItem item, Question question, IFormCollection form, AnswerReader reader, CancellationToken cancellationToken)
    {
        var field = question.Field!.Name;
        var stored = item.Picture(field);
        var path = await NewPathAsync(question, form, reader, cancellationToken)
            ?? (form.ContainsKey(question.Name + ".Remove") ? null : await KeptPathAsync(stored, form[question.Name + ".Path"].ToString(), cancellationToken));
        if (path is null)
        {
            return [];
        }

        var picture = new PictureValue(path, Description(question, form, reader));
        return picture == stored ? (JsonObject)item.OwnPart[field]!.DeepClone() : picture.ToField();
    }

    private async Task<string?> NewPathAsync(Question question, IFormCollection form, AnswerReader reader, CancellationToken cancellationToken)
    {
        if (form.Files.GetFile(question.Name + ".File") is not { } file)
        {
            return null;
        }

        await using var content = file.OpenReadStream();
        switch (await media.SaveAsync(content, file.FileName, cancellationToken))
        {
            case MediaReceipt.Saved saved:
                var path = $"editor/{saved.File.Hash}.{saved.File.MediaType.Split('/')[^1]}";
                await media.SetPathAsync(path, saved.File.Hash, cancellationToken);
                return path;
            case MediaReceipt.Refused refused:
                reader.Refuse(question with { Name = question.Name + ".File" }, localizer["Picture-" + refused.Reason]);
                return null;
            default:
                throw new InvalidOperationException("A picture is stored or refused.");
        }
    }

    // What the form names may be what was stored a moment ago; anything that is no picture of the site counts for nothing.
    private async Task<string?> KeptPathAsync(PictureValue? stored, string named, CancellationToken cancellationToken) =>
        named == stored?.Path ? named
        : named.Length > 0 && await media.FindByPathAsync(named, cancellationToken) is not null ? named
        : null;

    private string? Description(Question question, IFormCollection form, AnswerReader reader)
    {
        var text = form[question.Name + ".Description"].ToString().ReplaceLineEndings(" ").Trim();
        if (text.Length > LongestDescription)
        {
            reader.Refuse(question with { Name = question.Name + ".Description" }, localizer["ErrorTooLong", localizer["PictureDescription"].Value, LongestDescription, text.Length]);
        }

        return form.ContainsKey(question.Name + ".Decorative") ? "" : text.Length > 0 ? text : null;
    }
}
