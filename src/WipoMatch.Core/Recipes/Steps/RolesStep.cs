using System.Text.Json.Nodes;
using WipoMatch.Core.Security;
using WipoMatch.Recipes;
using WipoMatch.Security;

namespace WipoMatch.Core.Recipes.Steps;

/// <summary>
/// The step <c>Roles</c>: makes roles and merges their permissions. A permission that no module declares is told and left out, so that
/// it does not come into force unseen when a later version declares one of that name.
/// </summary>
internal sealed class RolesStep(RoleStore roles, IEnumerable<IPermissionProvider> providers) : IRecipeStepHandler
{
    private static readonly string[] Keys = ["Name", "Description", "Permissions", "PermissionBehavior"];

    public IReadOnlyList<string> Names { get; } = ["Roles"];

    public void Validate(RecipeExecutionContext context)
    {
        context.WarnOfOtherKeys("Roles");
        var given = context.Objects(context.Step, "Roles", "");
        for (var i = 0; i < given.Count; i++)
        {
            context.WarnOfOtherKeys(given[i], $"Roles[{i}]", Keys);
            Read(context, given[i], i);
        }
    }

    public async Task ExecuteAsync(RecipeExecutionContext context, CancellationToken cancellationToken)
    {
        var known = providers.SelectMany(provider => provider.Permissions).Select(permission => permission.Name).ToHashSet(StringComparer.Ordinal);
        var given = context.Objects(context.Step, "Roles", "");
        var changed = 0;
        for (var i = 0; i < given.Count; i++)
        {
            var (role, behavior) = Read(context, given[i], i);
            var unknown = role.Permissions.Where(permission => !known.Contains(permission)).ToList();
            if (unknown.Count > 0)
            {
                context.Warn($"no module declares these permissions of the role '{role.Name}', and they were left out: {string.Join(", ", unknown)}.");
            }

            var before = await roles.GetAsync(role.Name, cancellationToken);
            await roles.UpsertAsync(role with { Permissions = [.. role.Permissions.Where(known.Contains)] }, behavior, cancellationToken);
            changed += IsSame(before, await roles.GetAsync(role.Name, cancellationToken)) ? 0 : 1;
        }

        context.Done(changed > 0, $"Roles: {changed} changed, {given.Count - changed} unchanged");
    }

    private static (RoleDefinition Role, PermissionBehavior Behavior) Read(RecipeExecutionContext context, JsonObject json, int index)
    {
        var path = $"Roles[{index}]";
        var role = new RoleDefinition(
            context.RequiredText(json, "Name", path),
            context.OptionalText(json, "Description", path) ?? "",
            context.Texts(json, "Permissions", path));
        var behavior = context.OptionalText(json, "PermissionBehavior", path) switch
        {
            null or "" => PermissionBehavior.Add,
            var text when Enum.TryParse<PermissionBehavior>(text, ignoreCase: true, out var named) && Enum.IsDefined(named) => named,
            _ => throw context.Refuse($"{path}.PermissionBehavior", "it must be Add, Replace or Remove."),
        };
        return (role, behavior);
    }

    private static bool IsSame(RoleDefinition? before, RoleDefinition? after) =>
        before is not null && after is not null && before.Description == after.Description &&
        before.Permissions.SequenceEqual(after.Permissions, StringComparer.Ordinal);
}
