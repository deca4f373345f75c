using Microsoft.EntityFrameworkCore;
using WipoMatch.Members.Accounts;
using WipoMatch.Settings;

namespace WipoMatch.Members.Personas;

/// <summary>The people of the demonstration. On any other site there are none, whatever the database holds.</summary>
public sealed class PersonaList(DbContext db, ISiteService site)
{
    /// <summary>Whether the site is a demonstration.</summary>
    public bool IsDemonstration => site.Current.IsDemonstration;

    /// <summary>All of them, in the order in which they were made.</summary>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<IReadOnlyList<Account>> AllAsync(CancellationToken cancellationToken)
    {
        if (!IsDemonstration)
        {
            return [];
        }

        var people = await db.Set<Account>().AsNoTracking().Where(row => row.Persona != null && row.State == AccountStates.Active).ToListAsync(cancellationToken);
        return [.. people.OrderBy(person => PersonaNames.PlaceOf(person.Persona!))];
    }

    /// <summary>The account of one, or null.</summary>
    /// <param name="persona">Its name.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<Account?> FindAsync(string? persona, CancellationToken cancellationToken) =>
        (await AllAsync(cancellationToken)).FirstOrDefault(person => person.Persona == persona);
}

/// <summary>The names of the personas, in the order in which they are shown; pages have a text for each.</summary>
public static class PersonaNames
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = ["seeker", "provider", "focal-point", "translator", "moderator", "facilitator", "administrator"];

    /// <summary>The place in the order.</summary>
    /// <param name="persona">A name.</param>
    public static int PlaceOf(string persona) => All.ToList().IndexOf(persona);
}
