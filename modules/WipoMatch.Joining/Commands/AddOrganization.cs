using System.Text.Json.Nodes;
using WipoMatch.Auditing;
using WipoMatch.ContentManagement;
using WipoMatch.Joining.Applications;
using WipoMatch.Localization;
using WipoMatch.Security;
using WipoMatch.Taxonomies;

namespace WipoMatch.Joining.Commands;

/// <summary>Publishes the organization that an applicant described.</summary>
public sealed class AddOrganization(IContentManager content, ITaxonomies taxonomies, IIdGenerator ids, IAuditTrail audit, ICurrentUser user)
{
    /// <summary>Publishes it, in the running write transaction.</summary>
    /// <param name="application">The application.</param>
    /// <param name="ownerId">The account that it belongs to.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>Its exchange identifier.</returns>
    public async Task<string> RunAsync(Application application, string ownerId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(application);
        var item = await content.NewAsync(ContentTypes.Organization, cancellationToken);
        (item.Owner, item.Author) = (ownerId, user.DisplayName);
        item.Alter<TitlePart>(part => part.Title = application.OrganizationName);
        item.Alter<LocalizationPart>(part => (part.Culture, part.LocalizationSet) = (Cultures.ToOrchard(application.Language), ids.NewId()));
        item.OwnPart["Country"] = Term(TaxonomyAliases.Countries, application.Country);
        item.OwnPart["Category"] = Term(TaxonomyAliases.OrganizationCategories, application.OrganizationKind);
        item.OwnPart["WorkingLanguages"] = new JsonObject { ["Values"] = new JsonArray(application.Language) };
        if (application.Website.Length > 0)
        {
            item.OwnPart["Website"] = new JsonObject { ["Text"] = application.Website };
        }

        await content.CreateAsync(item, cancellationToken);
        await content.PublishAsync(item, cancellationToken);
        await audit.RecordAsync(new("content", "publish", item.ContentItemId, item.DisplayText), cancellationToken);
        return item.As<AliasPart>()?.Alias ?? item.ContentItemId;
    }

    private JsonObject Term(string taxonomy, string code)
    {
        var view = taxonomies.Get(taxonomy);
        var terms = view.ByCode(code) is { } term ? new JsonArray(term.ContentItemId) : [];
        return new() { ["TaxonomyContentItemId"] = view.ContentItemId, ["TermContentItemIds"] = terms };
    }
}
