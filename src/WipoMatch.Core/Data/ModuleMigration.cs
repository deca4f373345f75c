using System.Globalization;
using System.Reflection;
using Microsoft.EntityFrameworkCore.Migrations;
using WipoMatch.Data;

namespace WipoMatch.Core.Data;

/// <summary>The schema history of one part of the application.</summary>
/// <param name="Module">Under this name the applied steps are remembered.</param>
/// <param name="Migration">The steps.</param>
public sealed record ModuleMigration(string Module, DataMigration Migration)
{
    private const string Prefix = "UpdateFrom";

    /// <summary>Names a migration by its namespace, which is the module's id for a migration in the module's first folder.</summary>
    /// <param name="migration">The steps.</param>
    public static ModuleMigration Of(DataMigration migration)
    {
        ArgumentNullException.ThrowIfNull(migration);
        return new(migration.GetType().Namespace!, migration);
    }

    /// <summary>The steps in order; the first is number 1.</summary>
    /// <exception cref="InvalidOperationException">A step is missing or badly named.</exception>
    public IReadOnlyList<Action<MigrationBuilder>> Steps()
    {
        var updates = Migration.GetType().GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static)
            .Where(method => method.Name.StartsWith(Prefix, StringComparison.Ordinal))
            .ToDictionary(
                method => method.Name[Prefix.Length..],
                method => method.CreateDelegate<Action<MigrationBuilder>>(method.IsStatic ? null : Migration),
                StringComparer.Ordinal);
        List<Action<MigrationBuilder>> steps = [Migration.Create];
        while (updates.Remove(steps.Count.ToString(CultureInfo.InvariantCulture), out var update))
        {
            steps.Add(update);
        }

        return updates.Count == 0
            ? steps
            : throw new InvalidOperationException($"{Migration.GetType()} has the step {Prefix}{updates.Keys.First()}, but not the one before it.");
    }
}
