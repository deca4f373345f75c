using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Api;

/// <summary>The site does what its OpenAPI document says, and the document leaves nothing out.</summary>
public sealed class OpenApiConformanceTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private static readonly string[] ReservedWords = ["cursor", "updatedSince", "q"];

    [Fact]
    public async Task Document_ReadByAnOrdinaryReader_HasNoErrors()
    {
        var text = await site.Client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative));

        var read = OpenApiDocument.Parse(text, "json");

        Assert.Empty(read.Diagnostic!.Errors.Select(error => error.ToString()));
        Assert.Empty(read.Diagnostic.Warnings.Select(warning => warning.ToString()));
        Assert.Empty(read.Document!.Validate(ValidationRuleSet.GetDefaultRuleSet()).Select(error => error.ToString()));
        Assert.Equal("CC BY 4.0", read.Document!.Info.License!.Name);
    }

    [Fact]
    public async Task Document_AndRoutes_NameTheSameAddresses()
    {
        var described = (await DocumentAsync())["paths"]!.AsObject().Select(path => path.Key);
        var routes = site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.Trim('/'))
            .Where(path => path.StartsWith("/api/", StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal);

        Assert.Equal(routes.Order(StringComparer.Ordinal), described.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Operations_HaveNamesOfTheirOwn()
    {
        var names = (await OperationsAsync()).Select(one => one.Operation["operationId"]!.GetValue<string>()).ToList();

        Assert.InRange(names.Count, 16, 17);
        Assert.Equal(names.Count, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public async Task EveryOperation_WithoutParameters_AnswersAsDescribed()
    {
        var problems = new List<string>();
        foreach (var (path, operation) in await OperationsAsync())
        {
            problems.AddRange(await CheckAsync(operation, Address(path, operation), 200));
        }

        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    [Fact]
    public async Task EveryParameter_WithEachValueThatFits_AnswersAsDescribed()
    {
        var problems = new List<string>();
        foreach (var (path, operation, parameter) in await ParametersAsync("query"))
        {
            foreach (var value in Valid(parameter))
            {
                problems.AddRange(await CheckAsync(operation, $"{Address(path, operation, parameter)}{Name(parameter)}={Uri.EscapeDataString(value)}", 200));
            }
        }

        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    [Fact]
    public async Task EveryParameter_WithValuesThatDoNotFit_IsRefusedByName()
    {
        var problems = new List<string>();
        foreach (var (path, operation, parameter) in await ParametersAsync("query"))
        {
            foreach (var value in Invalid(parameter))
            {
                var address = $"{Address(path, operation, parameter)}{Name(parameter)}={value}";
                problems.AddRange(await CheckAsync(operation, address, 400, Name(parameter)));
            }
        }

        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    [Fact]
    public async Task EveryOperation_WithUnknownParameter_IsRefusedByName()
    {
        var problems = new List<string>();
        foreach (var (path, operation) in await OperationsAsync())
        {
            problems.AddRange(await CheckAsync(operation, Address(path, operation, besides: null) + "colour=blue", 400, "colour"));
        }

        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    [Theory]
    [InlineData("no-such-thing")]
    [InlineData("%F0%9F%8C%B1")]
    [InlineData("'%20OR%201=1--")]
    public async Task EveryThing_ThatDoesNotExist_Is404AsDescribed(string id)
    {
        var problems = new List<string>();
        foreach (var (path, operation) in (await OperationsAsync()).Where(one => one.Path.EndsWith("{id}", StringComparison.Ordinal)))
        {
            problems.AddRange(await CheckAsync(operation, path.Replace("{id}", id, StringComparison.Ordinal), 404));
        }

        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    [Fact]
    public async Task EveryRecordOfTheSite_FitsItsSchemaWithoutUnknownKeys()
    {
        var document = await DocumentAsync();
        var check = new JsonSchemaCheck(document);
        foreach (var schema in document["components"]!["schemas"]!.AsObject().Select(pair => pair.Value!.AsObject()))
        {
            schema.Remove("additionalProperties");
        }

        var problems = new List<string>();
        foreach (var (path, operation) in (await OperationsAsync()).Where(one => !one.Path.EndsWith("{id}", StringComparison.Ordinal)))
        {
            var schema = SchemaOf(check, operation, "200", "application/json")!;
            var item = check.Resolve(schema["properties"]!["items"]!["items"]!.AsObject());
            foreach (var record in await site.GetAllAsync(Address(path, operation, besides: null) + "limit=100"))
            {
                problems.AddRange(check.Errors(record, item, $"{path} {record["id"] ?? record["code"]}"));
            }
        }

        Assert.True(problems.Count == 0, string.Join('\n', problems.Take(20)));
    }

    private async Task<IEnumerable<string>> CheckAsync(JsonObject operation, string address, int status, string? named = null)
    {
        using var response = await site.Client.GetAsync(new Uri(address, UriKind.Relative));
        var text = await response.Content.ReadAsStringAsync();
        var mediaType = response.Content.Headers.ContentType?.MediaType ?? "none";
        var check = new JsonSchemaCheck(await DocumentAsync());
        if ((int)response.StatusCode != status || SchemaOf(check, operation, status.ToString(System.Globalization.CultureInfo.InvariantCulture), mediaType) is not { } schema)
        {
            return [$"{address}: {(int)response.StatusCode} {mediaType} {text[..Math.Min(300, text.Length)]}"];
        }

        var body = JsonNode.Parse(text);
        var missing = check.Resolve(operation["responses"]![status.ToString(System.Globalization.CultureInfo.InvariantCulture)]!.AsObject())["headers"]?.AsObject()
            .Select(header => header.Key).Except(response.Headers.Concat(response.Content.Headers).Select(header => header.Key), StringComparer.OrdinalIgnoreCase) ?? [];
        return check.Errors(body, schema)
            .Concat(missing.Select(header => $"has no header {header}"))
            .Concat(named is null || body!["errors"]?[named] is JsonArray ? [] : [$"does not name {named}: {text}"])
            .Select(error => $"{address}: {error}");
    }

    private static JsonObject? SchemaOf(JsonSchemaCheck check, JsonObject operation, string status, string mediaType) =>
        operation["responses"]?[status] is JsonObject response && check.Resolve(response)["content"]?[mediaType]?["schema"] is JsonObject schema
            ? check.Resolve(schema)
            : null;

    private static IEnumerable<string> Valid(JsonObject parameter)
    {
        var schema = parameter["schema"]!.AsObject();
        var value = (schema["items"] ?? schema).AsObject();
        if (value["enum"] is JsonArray known)
        {
            return known.Select(one => one!.GetValue<string>());
        }

        if (value["type"]!.GetValue<string>() == "integer")
        {
            return [value["minimum"]!.ToString(), value["maximum"]!.ToString()];
        }

        return Name(parameter) == "cursor" ? [] : [(parameter["example"] as JsonArray)?[0]!.ToString() ?? parameter["example"]!.ToString()];
    }

    private static IEnumerable<string> Invalid(JsonObject parameter)
    {
        var schema = parameter["schema"]!.AsObject();
        var value = (schema["items"] ?? schema).AsObject();
        var isNumber = value["type"]!.GetValue<string>() == "integer";
        if (isNumber)
        {
            yield return (value["minimum"]!.GetValue<int>() - 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
            yield return (value["maximum"]!.GetValue<int>() + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
            yield return "99999999999999999999";
        }

        if (Name(parameter) != "q")
        {
            yield return "no%27%20such%20value";
            yield return "%D9%A3";
            yield return new string('a', 4000);
        }
        else
        {
            yield return new string('a', value["maxLength"]!.GetValue<int>() + 1);
        }

        if (schema["type"]!.GetValue<string>() != "array" && !ReservedWords.Contains(Name(parameter)))
        {
            yield return $"{parameter["example"]}&{Name(parameter)}=2";
        }
    }

    private static string Name(JsonObject parameter) => parameter["name"]!.GetValue<string>();

    private static string Address(string path, JsonObject operation) => AddressOf(path, operation, besides: null);

    private static string AddressOf(string path, JsonObject operation, JsonObject? besides)
    {
        var id = operation["parameters"]!.AsArray().FirstOrDefault(one => one!["in"]?.GetValue<string>() == "path")?["example"]?.ToString();
        var address = path.Replace("{id}", id, StringComparison.Ordinal);
        var required = operation["parameters"]!.AsArray().OfType<JsonObject>()
            .Where(one => one["in"]?.GetValue<string>() == "query" && one["required"]!.GetValue<bool>() && Name(one) != (besides is null ? null : Name(besides)))
            .Select(one => $"{Name(one)}={one["example"]}");
        return string.Join('&', required) is { Length: > 0 } query ? $"{address}?{query}" : address;
    }

    // The address to which one more parameter can be added.
    private static string Address(string path, JsonObject operation, JsonObject? besides) =>
        AddressOf(path, operation, besides) is var address && address.Contains('?', StringComparison.Ordinal) ? address + "&" : address + "?";

    private async Task<List<(string Path, JsonObject Operation, JsonObject Parameter)>> ParametersAsync(string place) =>
    [
        .. from one in await OperationsAsync()
           from parameter in one.Operation["parameters"]!.AsArray().OfType<JsonObject>()
           where parameter["in"]?.GetValue<string>() == place
           select (one.Path, one.Operation, parameter),
    ];

    private async Task<List<(string Path, JsonObject Operation)>> OperationsAsync() =>
    [
        .. from path in (await DocumentAsync())["paths"]!.AsObject()
           from operation in path.Value!.AsObject()
           let id = operation.Value!["parameters"]!.AsArray().FirstOrDefault(one => one!["in"]?.GetValue<string>() == "path")
           where id is null || id["example"] is not null // Figures may have none yet.
           select (path.Key, operation.Value!.AsObject()),
    ];

    private Task<JsonObject> DocumentAsync() => site.GetJsonAsync("/openapi/v1.json");
}
