using System.Text.Json.Nodes;
using WipoMatch.Auditing;
using WipoMatch.ContentManagement;
using WipoMatch.Data;

namespace WipoMatch.Taxonomies.Terms;

/// <summary>Changes a vocabulary: a new version, live at once, with its record, unless somebody else was earlier.</summary>
public sealed class VocabularyEditor(ITaxonomies taxonomies, IContentManager content, IFormKeys keys, IAuditTrail audit)
{
    /// <summary>Changes the terms in one transaction.</summary>
    /// <param name="request">What is changed, and what was read before.</param>
    /// <param name="change">Changes the terms; returns what to record, or null when nothing is to be stored.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<TermAnswer> RunAsync(
        TermRequest request, Func<ContentItem, JsonArray, CancellationToken, Task<(TermAnswer Answer, AuditEntry? Entry)>> change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(change);
        try
        {
            await keys.OnceAsync(request.Key, token => ChangeAsync(request, change, token), cancellationToken);
            return TermAnswer.Done;
        }
        catch (RefusedException refused)
        {
            return refused.Answer;
        }
        catch (ContentConflictException)
        {
            return TermAnswer.ChangedMeanwhile;
        }
    }

    private async Task<string> ChangeAsync(
        TermRequest request, Func<ContentItem, JsonArray, CancellationToken, Task<(TermAnswer Answer, AuditEntry? Entry)>> change, CancellationToken cancellationToken)
    {
        var id = taxonomies.Get(request.Alias).ContentItemId;
        if (id.Length == 0 || await content.GetAsync(id, VersionOptions.Latest, cancellationToken) is not { } latest)
        {
            throw new RefusedException(TermAnswer.Unknown);
        }

        if (latest.RowStamp != request.Stamp)
        {
            throw new RefusedException(TermAnswer.ChangedMeanwhile);
        }

        var item = (await content.GetAsync(id, VersionOptions.DraftRequired, cancellationToken))!;
        var (answer, entry) = await change(item, TermDocument.TermsOf(item), cancellationToken);
        if (answer != TermAnswer.Done)
        {
            throw new RefusedException(answer);
        }

        if (entry is not null)
        {
            await content.PublishAsync(item, cancellationToken);
            await audit.RecordAsync(entry, cancellationToken);
        }

        return nameof(TermAnswer.Done);
    }

    // The exception rolls back and makes the form's key free again.
    private sealed class RefusedException(TermAnswer answer) : Exception
    {
        public TermAnswer Answer { get; } = answer;
    }
}

/// <summary>Which vocabulary is changed, and what was read before.</summary>
/// <param name="Alias">The vocabulary.</param>
/// <param name="Code">The term.</param>
/// <param name="Stamp">The row stamp of what was read.</param>
/// <param name="Key">The key of the form.</param>
public sealed record TermRequest(string Alias, string Code, long Stamp, string? Key);

/// <summary>Whether a vocabulary was changed.</summary>
public enum TermAnswer
{
    /// <summary>It was, or nothing was to do.</summary>
    Done,

    /// <summary>There is no such vocabulary or term.</summary>
    Unknown,

    /// <summary>Somebody else was earlier.</summary>
    ChangedMeanwhile,

    /// <summary>Another term has the code.</summary>
    CodeTaken,

    /// <summary>Items use the term.</summary>
    Used,

    /// <summary>The codes of this vocabulary are fixed.</summary>
    FixedCodes,
}
