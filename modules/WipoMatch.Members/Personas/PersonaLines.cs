using WipoMatch.Hosting;

namespace WipoMatch.Members.Personas;

/// <summary>Tells the accounts of the demonstration.</summary>
internal sealed class PersonaLines(PersonaList personas) : IStartLines
{
    public int Position => 20;

    public async Task<IReadOnlyList<string>> TellAsync(string address, CancellationToken cancellationToken)
    {
        var people = await personas.AllAsync(cancellationToken);
        return people.Count == 0
            ? []
            : [$"Sign in as any of these at {address}/en/account/personas (demonstration only):", "  " + string.Join("  ", people.Select(person => person.Email))];
    }
}
