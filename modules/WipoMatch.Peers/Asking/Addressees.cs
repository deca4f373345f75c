using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.Peers.Questions;
using WipoMatch.Security;

namespace WipoMatch.Peers.Asking;

/// <summary>Finds those who should answer: the people of the organizations, else the focal points of the country, else the facilitators.</summary>
public sealed class Addressees(ICatalog catalog, IUserDirectory people)
{
    private const string NoCountry = "XX";

    /// <summary>Who would be asked about a thing now.</summary>
    /// <param name="subject">The thing.</param>
    /// <param name="askerId">Who asks; nobody answers themselves. Null for a visitor.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<Addressed> FindAsync(CatalogSet subject, string? askerId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(subject);
        if (await OfOrganizationsAsync(OrganizationsOf(subject), askerId, cancellationToken) is { People.Count: > 0 } found)
        {
            return found;
        }

        var isStory = subject.Source.ContentType != ContentTypes.Organization;
        return isStory && await OfCountriesAsync(subject, askerId, cancellationToken) is { People.Count: > 0 } focal
            ? focal
            : new(Routes.Facilitator, [], await MayAsync(Permissions.FacilitateQuestions, askerId, cancellationToken));
    }

    /// <summary>Those who should answer a question that was sent, as far as they are still there.</summary>
    /// <param name="question">The question.</param>
    /// <param name="organizations">The organizations that were asked.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<IReadOnlyList<UserProfile>> OfAsync(Question question, IReadOnlyList<string> organizations, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        return question.Route switch
        {
            Routes.Organization => (await OfOrganizationsAsync(organizations, question.AskerId, cancellationToken)).People,
            Routes.Country => [.. (await MayAsync(Permissions.AnswerForCountry, question.AskerId, cancellationToken)).Where(person => IsOfOneOf(person, organizations))],
            _ => await MayAsync(Permissions.FacilitateQuestions, question.AskerId, cancellationToken),
        };
    }

    private IEnumerable<string> OrganizationsOf(CatalogSet subject) => subject.Source.ContentType == ContentTypes.Organization
        ? [subject.Source.ExchangeId]
        : subject.Source.Values(FacetKeys.Organization).Select(catalog.Current.Find).OfType<CatalogEntry>()
            .Select(entry => catalog.Current.FindSet(entry.LocalizationSet)!.Source.ExchangeId);

    private async Task<Addressed> OfOrganizationsAsync(IEnumerable<string> organizations, string? askerId, CancellationToken cancellationToken)
    {
        var (asked, found) = (new List<string>(), new List<UserProfile>());
        foreach (var organization in organizations.Distinct(StringComparer.Ordinal))
        {
            var members = (await people.OfOrganizationAsync(organization, cancellationToken)).Where(person => person.UserId != askerId).ToList();
            if (members.Count > 0)
            {
                asked.Add(organization);
                found.AddRange(members);
            }
        }

        return new(Routes.Organization, asked, [.. found.DistinctBy(person => person.UserId, StringComparer.Ordinal)]);
    }

    private async Task<Addressed> OfCountriesAsync(CatalogSet subject, string? askerId, CancellationToken cancellationToken)
    {
        var countries = subject.Source.Values(FacetKeys.Country).Where(code => code != NoCountry).ToHashSet(StringComparer.Ordinal);
        var focal = await MayAsync(Permissions.AnswerForCountry, askerId, cancellationToken);
        var organizations = focal.SelectMany(person => person.Organizations).Distinct(StringComparer.Ordinal)
            .Where(id => catalog.Current.FindByExchangeId(id)?.Values(FacetKeys.Country).Any(countries.Contains) == true)
            .Order(StringComparer.Ordinal).ToList();
        return new(Routes.Country, organizations, [.. focal.Where(person => IsOfOneOf(person, organizations))]);
    }

    private async Task<IReadOnlyList<UserProfile>> MayAsync(Permission permission, string? askerId, CancellationToken cancellationToken) =>
        [.. (await people.WhoMayAsync(permission, cancellationToken)).Where(person => person.UserId != askerId)];

    private static bool IsOfOneOf(UserProfile person, IReadOnlyList<string> organizations) => person.Organizations.Intersect(organizations, StringComparer.Ordinal).Any();
}

/// <summary>Who is asked.</summary>
/// <param name="Route">One of <see cref="Routes"/>.</param>
/// <param name="Organizations">Exchange identifiers of the organizations whose people or focal points answer.</param>
/// <param name="People">Those who can answer now.</param>
public sealed record Addressed(string Route, IReadOnlyList<string> Organizations, IReadOnlyList<UserProfile> People);
