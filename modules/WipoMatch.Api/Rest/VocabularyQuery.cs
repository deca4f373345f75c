using Microsoft.AspNetCore.Http;
using WipoMatch.Api.Items;
using WipoMatch.Http;

namespace WipoMatch.Api.Rest;

/// <summary>Answers questions for themes, countries and figures.</summary>
internal sealed class VocabularyQuery(Vocabularies vocabularies, ApiParameters parameters)
{
    private const char Order = 'c';

    /// <summary>A part of a list.</summary>
    public IResult List(VocabularyList list, IQueryCollection given)
    {
        var (query, problem) = ApiQuery.Read(given, list.ListParameters(parameters));
        if (problem is not null)
        {
            return problem;
        }

        var all = list.Items(vocabularies, query).ToList();
        var start = query.After is { } after ? all.FindIndex(item => item.Code == after.Id && after.Order == Order) + 1 : 0;
        if (query.After is not null && start == 0)
        {
            return ApiQuery.Wrong(new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
            {
                ["cursor"] = ["It belongs to another list, or what it stood behind is gone. Leave it out to begin."],
            });
        }

        var page = all.Skip(start).Take(query.Limit).ToList();
        var hasMore = all.Count > start + page.Count;
        return new TextAnswer(new ItemPage(
            [.. page.Select(item => item.Write())], all.Count, hasMore ? new Cursor(Order, "", page[^1].Code).Write() : null).Write());
    }

    /// <summary>One of them.</summary>
    public IResult Item(VocabularyList list, string id, IQueryCollection given)
    {
        var (query, problem) = ApiQuery.Read(given, list.ItemParameters(parameters));
        if (problem is not null)
        {
            return problem;
        }

        return list.Items(vocabularies, query).FirstOrDefault(item => item.Code == id) is { } found
            ? new TextAnswer(found.Write())
            : new Problem(StatusCodes.Status404NotFound, $"No {list.Singular} has the code {ApiParameter.Show(id)}.");
    }
}
