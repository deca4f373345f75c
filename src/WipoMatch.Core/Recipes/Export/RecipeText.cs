using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace WipoMatch.Core.Recipes.Export;

/// <summary>Writes a recipe piece by piece: a step or an item on each line, so that neither is held longer than it takes to write it.</summary>
internal sealed class RecipeText(Stream target)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ArrayBufferWriter<byte> _buffer = new();

    private bool _isFollowing;

    /// <summary>How many steps were begun.</summary>
    public int Steps { get; private set; }

    /// <summary>Writes the header and begins the steps.</summary>
    public async Task BeginAsync(JsonObject header, CancellationToken cancellationToken)
    {
        await OpenAsync(header, ",\n\"steps\":[\n", cancellationToken);
        _isFollowing = false;
    }

    /// <summary>Writes a whole step.</summary>
    public async Task StepAsync(JsonObject step, CancellationToken cancellationToken)
    {
        Steps++;
        await FollowAsync(cancellationToken);
        await NodeAsync(step, 0, cancellationToken);
    }

    /// <summary>Begins a step of items.</summary>
    public async Task BeginItemsAsync(string name, CancellationToken cancellationToken)
    {
        Steps++;
        await FollowAsync(cancellationToken);
        await OpenAsync(new JsonObject { ["name"] = name }, ",\"Data\":[\n", cancellationToken);
        _isFollowing = false;
    }

    /// <summary>Writes an item of the step that was begun.</summary>
    public async Task ItemAsync(JsonObject item, CancellationToken cancellationToken)
    {
        await FollowAsync(cancellationToken);
        await NodeAsync(item, 0, cancellationToken);
    }

    /// <summary>Ends the step of items.</summary>
    public async Task EndItemsAsync(CancellationToken cancellationToken)
    {
        await WriteAsync("\n]}", cancellationToken);
        _isFollowing = true;
    }

    /// <summary>Ends the recipe.</summary>
    public Task EndAsync(CancellationToken cancellationToken) => WriteAsync("\n]}\n", cancellationToken);

    /// <summary>Writes an object that stays open.</summary>
    private async Task OpenAsync(JsonObject json, string rest, CancellationToken cancellationToken)
    {
        await NodeAsync(json, 1, cancellationToken);
        await WriteAsync(rest, cancellationToken);
    }

    private async Task FollowAsync(CancellationToken cancellationToken)
    {
        if (_isFollowing)
        {
            await WriteAsync(",\n", cancellationToken);
        }

        _isFollowing = true;
    }

    private async Task NodeAsync(JsonNode node, int withoutLast, CancellationToken cancellationToken)
    {
        _buffer.ResetWrittenCount();
        await using (var writer = new Utf8JsonWriter(_buffer, Options))
        {
            node.WriteTo(writer);
        }

        await target.WriteAsync(_buffer.WrittenMemory[..^withoutLast], cancellationToken);
    }

    private Task WriteAsync(string text, CancellationToken cancellationToken) =>
        target.WriteAsync(System.Text.Encoding.UTF8.GetBytes(text), cancellationToken).AsTask();
}
