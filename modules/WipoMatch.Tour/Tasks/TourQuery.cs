using WipoMatch.Auditing;
using WipoMatch.Members.Contracts;

namespace WipoMatch.Tour.Tasks;

/// <summary>Builds the tour: a task ticks itself when the record of changes knows that its person did it.</summary>
public sealed class TourQuery(IPersonas personas, IAuditFacts facts)
{
    /// <summary>The tour; null where there is none, because the site is no demonstration.</summary>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<TourPage?> ReadAsync(CancellationToken cancellationToken)
    {
        if (!personas.IsDemonstration)
        {
            return null;
        }

        var people = (await personas.ListAsync(cancellationToken)).ToDictionary(person => person.Name, StringComparer.Ordinal);
        var deeds = await facts.OfAsync([.. people.Values.Select(person => person.UserId)], cancellationToken);
        return new([.. TourTask.All.Where(task => people.ContainsKey(task.Persona)).Select(task => StepOf(task, people[task.Persona], deeds))]);
    }

    private static TourStep StepOf(TourTask task, Persona person, IReadOnlyList<AuditFact> deeds)
    {
        var done = deeds.Where(deed => deed.ActorId == person.UserId && deed.Category == task.Category && task.Actions.Contains(deed.Action, StringComparer.Ordinal))
            .Select(deed => (DateTime?)deed.LastUtc);
        return new(task, person.Label, done.Max());
    }
}
