using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using WipoMatch.Recipes;

namespace WipoMatch.Taxonomies.Groups;

/// <summary>Memberships of country groups as objects of a recipe: the site's recipe holds them all.</summary>
internal sealed class GroupMembers(DbContext db) : IRecipeContributor
{
    private const string Days = "yyyy-MM-dd";

    public async Task<JsonObject?> WriteAsync(CancellationToken cancellationToken)
    {
        var members = await db.Set<GroupMember>().AsNoTracking().ToListAsync(cancellationToken);
        return members.Count == 0 ? null : new JsonObject
        {
            ["name"] = "CountryGroups",
            ["Members"] = new JsonArray([.. members
                .OrderBy(member => member.Group, StringComparer.Ordinal)
                .ThenBy(member => member.Country, StringComparer.Ordinal)
                .ThenBy(member => member.From)
                .ThenBy(member => member.To)
                .ThenBy(member => member.Source, StringComparer.Ordinal)
                .Select(Write)]),
        };
    }

    /// <summary>The memberships that stand in a step itself; null when it names a file.</summary>
    /// <exception cref="RecipeException">One of them does not fit.</exception>
    public static List<GroupMember>? Read(RecipeExecutionContext context) => context.Step["Members"] switch
    {
        null => null,
        JsonArray members => [.. members.Select((member, i) => Read(context, member as JsonObject ?? [], i))],
        _ => throw context.Refuse("Members", "it must be a list."),
    };

    private static JsonObject Write(GroupMember member) => new()
    {
        ["Group"] = member.Group,
        ["Country"] = member.Country,
        ["From"] = member.From?.ToString(Days, CultureInfo.InvariantCulture),
        ["To"] = member.To?.ToString(Days, CultureInfo.InvariantCulture),
        ["Source"] = member.Source,
    };

    private static GroupMember Read(RecipeExecutionContext context, JsonObject json, int index) => new()
    {
        Group = Text(context, json, "Group", index, 32) ?? throw context.Refuse($"Members[{index}].Group", "it is missing."),
        Country = Text(context, json, "Country", index, 2) ?? throw context.Refuse($"Members[{index}].Country", "it is missing."),
        From = Day(context, json, "From", index),
        To = Day(context, json, "To", index),
        Source = Text(context, json, "Source", index, 256) ?? "",
    };

    private static DateOnly? Day(RecipeExecutionContext context, JsonObject json, string key, int index)
    {
        if (Text(context, json, key, index, Days.Length) is not { } text)
        {
            return null;
        }

        return DateOnly.TryParseExact(text, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw context.Refuse($"Members[{index}].{key}", $"'{text}' is not a day; write it as 2026-01-31.");
    }

    private static string? Text(RecipeExecutionContext context, JsonObject json, string key, int index, int longest) => json[key] switch
    {
        null => null,
        JsonValue value when value.GetValueKind() == JsonValueKind.String && value.GetValue<string>().Length <= longest => value.GetValue<string>(),
        _ => throw context.Refuse($"Members[{index}].{key}", $"it must be a text of at most {longest} characters."),
    };
}
