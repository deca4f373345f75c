using Microsoft.AspNetCore.OutputCaching;

namespace WipoMatch.Core.Web;

/// <summary>
/// Keeps no answer above a size. The cache's own limit for one answer would do the same, but lets those who asked for a larger answer at the same time go away with an
/// empty one: they get what the first of them would have kept.
/// </summary>
/// <param name="store">Keeps the others.</param>
internal sealed class SmallAnswerStore(IOutputCacheStore store) : IOutputCacheStore
{
    // Compressed, the heaviest page has 25 KB.
    private const int Largest = 128 * 1024;

    public ValueTask<byte[]?> GetAsync(string key, CancellationToken cancellationToken) => store.GetAsync(key, cancellationToken);

    public ValueTask SetAsync(string key, byte[] value, string[]? tags, TimeSpan validFor, CancellationToken cancellationToken) =>
        value.Length <= Largest ? store.SetAsync(key, value, tags, validFor, cancellationToken) : ValueTask.CompletedTask;

    public ValueTask EvictByTagAsync(string tag, CancellationToken cancellationToken) => store.EvictByTagAsync(tag, cancellationToken);
}
