using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace WipoMatch.Tests.Infrastructure;

/// <summary>A reader with a memory who fills in forms as a browser without script does.</summary>
internal sealed class FormBrowser : IDisposable
{
    private readonly HttpClient _client;

    private FormBrowser(HttpClient client) => _client = client;

    /// <summary>The page that was read last.</summary>
    public IHtmlDocument Page { get; private set; } = null!;

    private string Address { get; set; } = "";

    /// <summary>Opens a page.</summary>
    public static Task<FormBrowser> OpenAsync(SiteFixture site, string path) => OpenAsync(site.CreateReader(keepsCookies: true), path);

    /// <summary>Opens a page as somebody.</summary>
    public static async Task<FormBrowser> OpenAsync(HttpClient client, string path)
    {
        var browser = new FormBrowser(client);
        await browser.GetAsync(path);
        return browser;
    }

    public async Task<IHtmlDocument> GetAsync(string path, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var response = await _client.GetAsync(new Uri(path, UriKind.Relative));
        (Page, Address) = (await SiteFixture.ReadDocumentAsync(response, expected), path);
        return Page;
    }

    /// <summary>The status and target of an answer.</summary>
    public async Task<(HttpStatusCode Status, string? Location)> StatusAsync(string path)
    {
        using var response = await _client.GetAsync(new Uri(path, UriKind.Relative));
        return (response.StatusCode, response.Headers.Location?.OriginalString);
    }

    /// <summary>The answer itself.</summary>
    public Task<HttpResponseMessage> OpenAsync(string path) => _client.GetAsync(new Uri(path, UriKind.Relative));

    /// <summary>What a hidden or other box of the page holds.</summary>
    public string Value(string name) => Page.QuerySelector<IHtmlInputElement>($"input[name='{name}']")?.Value
        ?? throw new InvalidOperationException($"{Address} has no box {name}.");

    /// <summary>Sends the page's posted form with answers; the hidden boxes go along.</summary>
    /// <param name="answers">Names and values.</param>
    /// <param name="selector">Which form.</param>
    /// <param name="hidden">Whether the hidden boxes go along.</param>
    /// <param name="to">Where to, when not where the form says.</param>
    public Task<HttpResponseMessage> SendAsync(
        IReadOnlyList<KeyValuePair<string, string>> answers, string selector = "main form[method=post]", bool hidden = true, string? to = null)
    {
        var form = Page.QuerySelector<IHtmlFormElement>(selector) ?? throw new InvalidOperationException($"{Address} has no form {selector}.");
        var boxes = form.QuerySelectorAll<IHtmlInputElement>("input[type=hidden]")
            .Where(box => hidden && box.Name is not null && answers.All(answer => answer.Key != box.Name))
            .Select(box => new KeyValuePair<string, string>(box.Name!, box.Value));
        var target = to ?? (form.GetAttribute("action") is { Length: > 0 } action ? action : Address);
        return _client.PostAsync(new Uri(target, UriKind.Relative), new FormUrlEncodedContent([.. boxes, .. answers]));
    }

    /// <summary>Sends a form with a file, as browsers do.</summary>
    /// <param name="answers">Names and values.</param>
    /// <param name="file">The box for the file, the name that the file claims, and what it holds.</param>
    /// <param name="selector">Which form.</param>
    public async Task<HttpResponseMessage> SendFileAsync(
        IReadOnlyList<KeyValuePair<string, string>> answers, (string Box, string FileName, byte[] Content) file, string selector)
    {
        var form = Page.QuerySelector<IHtmlFormElement>(selector) ?? throw new InvalidOperationException($"{Address} has no form {selector}.");
        Assert.Equal("multipart/form-data", form.GetAttribute("enctype"));
        using var body = new MultipartFormDataContent();
        var boxes = form.QuerySelectorAll<IHtmlInputElement>("input[type=hidden]").Where(box => box.Name is not null).Select(box => new KeyValuePair<string, string>(box.Name!, box.Value));
        foreach (var (name, value) in boxes.Concat(answers))
        {
            body.Add(new StringContent(value), name);
        }

        body.Add(new ByteArrayContent(file.Content), file.Box, file.FileName);
        var response = await _client.PostAsync(new Uri(form.GetAttribute("action")!, UriKind.Relative), body);
        if (response.StatusCode == HttpStatusCode.OK)
        {
            Page = await SiteFixture.ReadDocumentAsync(response);
        }

        return response;
    }

    /// <summary>Sends the form and reads the page that answers at once.</summary>
    public async Task<IHtmlDocument> PostAsync(
        IReadOnlyList<KeyValuePair<string, string>> answers, string selector = "main form[method=post]", HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var response = await SendAsync(answers, selector);
        return Page = await SiteFixture.ReadDocumentAsync(response, expected);
    }

    /// <summary>Sends the form, which must lead on, and says where to.</summary>
    public async Task<string> SubmitAsync(IReadOnlyList<KeyValuePair<string, string>> answers, string selector = "main form[method=post]")
    {
        using var response = await SendAsync(answers, selector);
        var html = response.StatusCode == HttpStatusCode.Found ? "" : await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == HttpStatusCode.Found, $"{(int)response.StatusCode} instead of 302\n{html[..Math.Min(html.Length, 3000)]}");
        return response.Headers.Location!.OriginalString;
    }

    /// <summary>What a browser would send of a form, but its hidden boxes, with some answers changed.</summary>
    /// <param name="selector">Which form.</param>
    /// <param name="changed">Names and values.</param>
    public List<KeyValuePair<string, string>> AnswersOf(string selector, params (string Name, string Value)[] changed)
    {
        var form = Page.QuerySelector<IHtmlFormElement>(selector) ?? throw new InvalidOperationException($"{Address} has no form {selector}.");
        var answers = new List<KeyValuePair<string, string>>();
        foreach (var element in form.Elements)
        {
            var (name, value) = element switch
            {
                IHtmlInputElement { Type: "checkbox" or "radio" } box => (box.IsChecked ? box.Name : null, box.Value),
                IHtmlInputElement { Type: "hidden" or "file" } => (null, ""),
                IHtmlInputElement input => (input.Name, input.Value),
                IHtmlTextAreaElement text => (text.Name, text.Value),
                IHtmlSelectElement select => (select.Name, select.Value ?? ""),
                _ => (null, ""),
            };
            if (name is not null && changed.All(one => one.Name != name))
            {
                answers.Add(new(name, value));
            }
        }

        return [.. answers, .. changed.Select(one => new KeyValuePair<string, string>(one.Name, one.Value))];
    }

    public void Dispose() => _client.Dispose();
}
