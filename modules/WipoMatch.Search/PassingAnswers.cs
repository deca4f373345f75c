using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OutputCaching;

namespace WipoMatch.Search;

/// <summary>Keeps the server from keeping a page that is right for a few minutes only: no stamp tells when the index has been read again.</summary>
internal sealed class PassingAnswers(IHttpContextAccessor accessor)
{
    /// <summary>The answer that is being written is not kept.</summary>
    public void DoNotKeep()
    {
        if (accessor.HttpContext?.Features.Get<IOutputCacheFeature>() is { } feature)
        {
            feature.Context.AllowCacheStorage = false;
        }
    }
}
