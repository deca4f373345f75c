using Microsoft.Extensions.Localization;
using WipoMatch.Catalog;
using WipoMatch.Following.Searches;
using WipoMatch.Localization;
using WipoMatch.Notifications.Contracts;
using WipoMatch.Security;

namespace WipoMatch.Following.Telling;

/// <summary>Writes what is new in the searches of one person, in that person's language.</summary>
public sealed class FollowingLetter(SearchWords words, IStringLocalizer<Texts> texts)
{
    private const int MostTitles = 10;

    private const int LongestTitle = 150;

    private const int LongestName = 120;

    // A mail has room for so many titles of all searches together.
    private const int Room = 60;

    /// <summary>Writes it.</summary>
    /// <param name="person">The person.</param>
    /// <param name="news">The searches with what is new in each.</param>
    /// <param name="day">The day; on each there is one letter at most.</param>
    public Letter Write(UserProfile person, IReadOnlyList<(FollowedSearch Search, IReadOnlyList<CatalogSet> New)> news, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(news);
        using var scope = new LanguageScope(person.Language);
        var count = news.SelectMany(one => one.New).Select(set => set.Source.LocalizationSet).Distinct(StringComparer.Ordinal).Count();
        var paragraphs = new List<string>();
        var room = Room;
        foreach (var (search, found) in news)
        {
            var shown = Math.Min(found.Count, Math.Min(MostTitles, room));
            room -= shown;
            paragraphs.Add(texts["LetterSearch", words.Of(search.Address).Shortened(LongestName), texts.Plural("NewCount", found.Count)]);
            paragraphs.AddRange(found.Take(shown).Select(set => "– " + set.For(person.Language).Title.Shortened(LongestTitle)));
            if (found.Count > shown)
            {
                paragraphs.Add(texts.Plural("LetterMore", found.Count - shown));
            }
        }

        return new(
            $"following:{day:yyyy-MM-dd}:{person.UserId}", person.Email, person.Language, texts.Plural("LetterSubject", count), paragraphs,
            new(texts["LetterLink"], new Uri(new Uri(news[^1].Search.Origin), $"/{person.Language}{FollowingPaths.Searches}")));
    }
}
