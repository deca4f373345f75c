using WipoMatch.ContentManagement;
using WipoMatch.Data;

namespace WipoMatch.Core.Taxonomies;

/// <summary>A taxonomy that goes live is in force for the rest of its transaction, and for everybody after the commit.</summary>
internal sealed class TaxonomyHandler(TaxonomyService taxonomies, IWriteTransactions transactions) : ContentHandlerBase
{
    public override async Task PublishedAsync(ContentContext context)
    {
        if (context.ContentItem.ContentType == ContentTypes.Taxonomy)
        {
            await transactions.RaiseAsync(StampNames.Definitions);
            taxonomies.Renew();
        }
    }
}
