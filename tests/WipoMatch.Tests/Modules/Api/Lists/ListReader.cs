using System.Net;
using CsvHelper;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Api.Lists;

/// <summary>Reads lists as comma separated values.</summary>
internal static class ListReader
{
    /// <summary>The rows of a file, each with its cells by column.</summary>
    public static async Task<IReadOnlyList<IReadOnlyDictionary<string, string>>> GetCsvAsync(this SiteFixture site, string path)
    {
        using var response = await site.Client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/csv; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        using var reader = CsvReader.FromText(await response.Content.ReadAsStringAsync(), new() { Separator = ',' });
        var rows = new List<IReadOnlyDictionary<string, string>>();
        while (reader.Read())
        {
            rows.Add(reader.Headers.ToArray().Select((name, place) => (name, Value: reader.GetString(place)))
                .ToDictionary(cell => cell.name, cell => cell.Value, StringComparer.Ordinal));
        }

        return rows;
    }
}
