using Microsoft.Extensions.Localization;
using WipoMatch.Members.Contracts;

namespace WipoMatch.Members.Personas;

/// <summary>Tells other modules of the people of the demonstration.</summary>
internal sealed class DemonstrationPeople(PersonaList list, IStringLocalizer<Texts> localizer) : IPersonas
{
    public bool IsDemonstration => list.IsDemonstration;

    public async Task<IReadOnlyList<Persona>> ListAsync(CancellationToken cancellationToken = default) =>
        [.. (await list.AllAsync(cancellationToken)).Select(account => new Persona(account.Persona!, localizer["Persona-" + account.Persona], account.Id))];
}
