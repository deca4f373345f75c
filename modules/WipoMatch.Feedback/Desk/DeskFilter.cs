using System.Globalization;
using Microsoft.AspNetCore.Http;
using WipoMatch.Feedback.Messages;

namespace WipoMatch.Feedback.Desk;

/// <summary>Which messages somebody wants to see; every value comes from an address, and one that does not exist counts as none.</summary>
/// <param name="State"><see cref="Open"/>, <see cref="Closed"/> or <see cref="All"/>.</param>
/// <param name="Kind">One of <see cref="MessageKinds"/>, or null for all.</param>
/// <param name="Page">The page, from 1.</param>
public sealed record DeskFilter(string State, string? Kind, int Page)
{
    /// <summary>What still has to be dealt with; the beginning.</summary>
    public const string Open = "open";

    /// <summary>What was dealt with.</summary>
    public const string Closed = "closed";

    /// <summary>Both.</summary>
    public const string All = "all";

    /// <summary>Reads an address.</summary>
    /// <param name="state">The state.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="page">The page.</param>
    public static DeskFilter Read(string? state, string? kind, int? page) => new(
        state is Closed or All ? state : Open, MessageKinds.All.FirstOrDefault(one => one == kind), Math.Max(1, page ?? 1));

    /// <summary>The address of the list.</summary>
    public string Url()
    {
        var query = new List<KeyValuePair<string, string?>>();
        if (State != Open)
        {
            query.Add(new("state", State));
        }

        if (Kind is not null)
        {
            query.Add(new("kind", Kind));
        }

        if (Page > 1)
        {
            query.Add(new("page", Page.ToString(CultureInfo.InvariantCulture)));
        }

        return FeedbackPaths.InLanguage(FeedbackPaths.Desk) + QueryString.Create(query);
    }
}
