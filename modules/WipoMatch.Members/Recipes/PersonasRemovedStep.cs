using Microsoft.EntityFrameworkCore;
using WipoMatch.ContentManagement;
using WipoMatch.Members.Accounts;
using WipoMatch.Members.Management;
using WipoMatch.Members.Sessions;
using WipoMatch.Recipes;

namespace WipoMatch.Members.Recipes;

/// <summary>
/// The step <c>PersonasRemoved</c>: closes the accounts of the demonstration's people and removes what they wrote. Refused while nobody else may change
/// accounts, since a site without administrator could not be looked after. Only recipes that came with the product may do so.
/// </summary>
internal sealed class PersonasRemovedStep(
    DbContext db, AccountStore accounts, Administrators administrators, OwnSessions sessions, IContentList list, IContentQueries queries, IContentManager manager) : IRecipeStepHandler
{
    public IReadOnlyList<string> Names { get; } = ["PersonasRemoved"];

    public void Validate(RecipeExecutionContext context)
    {
        if (!context.IsShipped)
        {
            throw context.Refuse("", "only recipes that came with the product remove the people of a demonstration.");
        }
    }

    public async Task ExecuteAsync(RecipeExecutionContext context, CancellationToken cancellationToken)
    {
        var people = await db.Set<Account>().Where(row => row.Persona != null).ToListAsync(cancellationToken);
        var items = people.Count == 0 ? 0 : await RemoveContentAsync(context, [.. people.Select(person => person.Id)], cancellationToken);
        foreach (var person in people)
        {
            Tell(context, person.Persona!, "The account is closed.");
            await CloseAsync(person, cancellationToken);
        }

        if (people.Count > 0 && !await administrators.AnyAsync(cancellationToken))
        {
            throw context.Refuse("", "nobody could look after accounts any more. Make an administrator first, on the page of accounts or by: user add EMAIL --role Administrator");
        }

        context.Done(people.Count > 0, $"Personas: {people.Count} closed, {items} of their items removed");
    }

    private async Task<int> RemoveContentAsync(RecipeExecutionContext context, IReadOnlyCollection<string> owners, CancellationToken cancellationToken)
    {
        var removed = 0;
        while ((await list.ReadAsync(new() { Owners = owners }, cancellationToken)).Items is { Count: > 0 } page)
        {
            foreach (var item in await queries.GetManyAsync([.. page.Select(line => line.ContentItemId)], ContentVersions.Latest, cancellationToken))
            {
                await manager.RemoveAsync(item, cancellationToken);
                Tell(context, item.ContentItemId, "The item is removed.");
                removed++;
            }
        }

        return removed;
    }

    private static void Tell(RecipeExecutionContext context, string id, string remark)
    {
        var row = context.Report.Add(context.At(""), id);
        (row.Outcome, row.Remark) = (RecipeOutcome.Updated, remark);
    }

    private async Task CloseAsync(Account person, CancellationToken cancellationToken)
    {
        (person.State, person.Persona) = (AccountStates.Closed, null);
        await db.SaveChangesAsync(cancellationToken);
        await accounts.SetRolesAsync(person, [], cancellationToken);
        await accounts.SetOrganizationsAsync(person, [], cancellationToken);
        await sessions.EndOthersAsync(person.Id, keptId: null, cancellationToken);
    }
}
