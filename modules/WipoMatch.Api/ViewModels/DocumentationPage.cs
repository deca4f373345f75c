using WipoMatch.Display;

namespace WipoMatch.Api.ViewModels;

/// <summary>The page that explains the API.</summary>
/// <param name="Examples">Requests with the answers that they have now.</param>
/// <param name="Lists">The lists.</param>
/// <param name="Feeds">The feeds in the reader's language.</param>
/// <param name="Exports">The lists as files.</param>
public sealed record DocumentationPage(
    IReadOnlyList<ApiExample> Examples, IReadOnlyList<ApiList> Lists, IReadOnlyList<MenuLink> Feeds, IReadOnlyList<MenuLink> Exports);

/// <summary>A request and its answer.</summary>
/// <param name="Id">A unique id on the page.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Command">The line for a terminal.</param>
/// <param name="Path">The address to be opened; null when it leads to an error.</param>
/// <param name="Answer">The answer as it is now.</param>
public sealed record ApiExample(string Id, string Title, string Command, string? Path, string Answer);

/// <summary>A list of the API.</summary>
/// <param name="Name">Its name in words.</param>
/// <param name="Path">Its address.</param>
/// <param name="Count">How many things it has, in the reader's way of writing numbers.</param>
/// <param name="Parameters">What it can be asked by.</param>
public sealed record ApiList(string Name, string Path, string Count, string Parameters);
