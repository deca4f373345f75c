using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using WipoMatch.Members.Accounts;
using WipoMatch.Members.Personas;
using WipoMatch.Recipes;
using WipoMatch.Security;

namespace WipoMatch.Members.Recipes;

/// <summary>
/// The step <c>Personas</c>: <c>{"Personas":[{"Persona":"seeker","Email":"seeker@demo","DisplayName":…,"Roles":[…],"Organizations":[…]}]}</c>. They have
/// no password, and only a demonstration lets anybody be one of them. Only recipes that came with the product may make them.
/// </summary>
internal sealed class PersonasStep(DbContext db, AccountStore accounts) : IRecipeStepHandler
{
    public IReadOnlyList<string> Names { get; } = ["Personas"];

    public void Validate(RecipeExecutionContext context)
    {
        if (!context.IsShipped)
        {
            throw context.Refuse("", "only recipes that came with the product make the people of a demonstration.");
        }

        Read(context);
    }

    public async Task ExecuteAsync(RecipeExecutionContext context, CancellationToken cancellationToken)
    {
        var made = 0;
        var given = Read(context);
        foreach (var persona in given)
        {
            made += await MakeAsync(persona, cancellationToken) ? 1 : 0;
        }

        context.Done(made > 0, $"Personas: {made} made, {given.Count - made} unchanged");
    }

    private async Task<bool> MakeAsync(Entry persona, CancellationToken cancellationToken)
    {
        if (await accounts.FindByEmailAsync(persona.Email, cancellationToken) is not null)
        {
            return false;
        }

        var account = accounts.Add(persona.DisplayName, persona.Email);
        account.Persona = persona.Persona;
        account.TimeZone = persona.TimeZone ?? account.TimeZone;
        await db.SaveChangesAsync(cancellationToken);
        await accounts.SetRolesAsync(account, persona.Roles, cancellationToken);
        await accounts.SetOrganizationsAsync(account, persona.Organizations ?? [], cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    private static List<Entry> Read(RecipeExecutionContext context)
    {
        if (context.Step["Personas"] is not JsonArray array)
        {
            throw context.Refuse("Personas", "it must be a list.");
        }

        return [.. array.Select((item, i) => Read(context, item, $"Personas[{i}]"))];
    }

    private static Entry Read(RecipeExecutionContext context, JsonNode? item, string path)
    {
        try
        {
            var entry = item.Deserialize<Entry>();
            return entry is not null && PersonaNames.All.Contains(entry.Persona, StringComparer.Ordinal) && EmailAddress.IsValid(entry.Email)
                ? entry
                : throw context.Refuse(path, $"it needs an Email and a Persona, one of {string.Join(", ", PersonaNames.All)}.");
        }
        catch (JsonException)
        {
            throw context.Refuse(path, "it needs Persona, Email, DisplayName and Roles.");
        }
    }

    private sealed record Entry(
        string Persona, string Email, string DisplayName, IReadOnlyList<string> Roles, IReadOnlyList<string>? Organizations, string? TimeZone);
}
