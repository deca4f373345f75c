using System.Globalization;
using Microsoft.EntityFrameworkCore;
using WipoMatch.Data;
using WipoMatch.Recipes;

namespace WipoMatch.Taxonomies.Groups;

/// <summary>
/// The recipe step <c>CountryGroups</c>: replaces the memberships of the groups that a CSV file names (columns group, country, from, to,
/// source; days as 2026-01-31, empty for always), or the same columns as objects in <c>Members</c>. Groups that are not named stay.
/// </summary>
internal sealed class CountryGroupsStep(DbContext db, CountryGroups groups, IWriteTransactions transactions) : IRecipeStepHandler
{
    private const string Header = "group,country,from,to,source";

    public IReadOnlyList<string> Names { get; } = ["CountryGroups"];

    public async Task ExecuteAsync(RecipeExecutionContext context, CancellationToken cancellationToken)
    {
        var given = GroupMembers.Read(context) ?? await ReadAsync(context, cancellationToken);
        var named = given.Select(member => member.Group).Distinct(StringComparer.Ordinal).ToList();
        var stored = await db.Set<GroupMember>().Where(member => named.Contains(member.Group)).OrderBy(member => member.Id).ToListAsync(cancellationToken);
        if (stored.Select(Line).SequenceEqual(given.Select(Line), StringComparer.Ordinal))
        {
            context.Done(isChanged: false, $"CountryGroups: {given.Count} memberships unchanged");
            return;
        }

        db.RemoveRange(stored);
        db.AddRange(given);
        await db.SaveChangesAsync(cancellationToken);
        await transactions.RaiseAsync(StampNames.Definitions, cancellationToken);
        groups.Renew();
        context.Done(isChanged: true, $"CountryGroups: {given.Count} memberships of {named.Count} groups");
    }

    private static async Task<List<GroupMember>> ReadAsync(RecipeExecutionContext context, CancellationToken cancellationToken)
    {
        var file = context.Step["File"]?.GetValue<string>()
            ?? throw new RecipeException($"Step {context.Index + 1} (CountryGroups) names no File; add \"File\": \"taxonomies/groups.csv\".");
        using var reader = new StreamReader(context.Files.Open(file));
        var members = new List<GroupMember>();
        for (var number = 1; await reader.ReadLineAsync(cancellationToken) is { } line; number++)
        {
            if (number == 1 && line != Header)
            {
                throw new RecipeException($"{file}, line 1: the columns must be {Header}.");
            }

            if (number > 1 && line.Length > 0)
            {
                members.Add(Read(line, file, number));
            }
        }

        return members;
    }

    private static GroupMember Read(string line, string file, int number)
    {
        var cells = line.Split(',', 5);
        if (cells is not [{ Length: > 0 } group, { Length: 2 } country, _, _, _])
        {
            throw new RecipeException($"{file}, line {number}: expected a group, a country code of two letters, two days and a source, separated by commas.");
        }

        return new GroupMember
        {
            Group = group,
            Country = country,
            From = Day(cells[2], file, number),
            To = Day(cells[3], file, number),
            Source = cells[4].Trim('"'),
        };
    }

    private static DateOnly? Day(string text, string file, int number)
    {
        if (text.Length == 0)
        {
            return null;
        }

        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new RecipeException($"{file}, line {number}: '{text}' is not a day; write it as 2026-01-31.");
    }

    private static string Line(GroupMember member) =>
        string.Create(CultureInfo.InvariantCulture, $"{member.Group}|{member.Country}|{member.From:O}|{member.To:O}|{member.Source}");
}
