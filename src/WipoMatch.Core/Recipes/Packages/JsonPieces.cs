using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using WipoMatch.Core.Recipes.Reading;
using WipoMatch.Recipes;

namespace WipoMatch.Core.Recipes.Packages;

/// <summary>
/// Reads a JSON file token by token and takes single values out of it, so that only what was taken is in memory. UTF-8 only; comments and
/// trailing commas are welcome; at most 64 levels.
/// </summary>
internal sealed class JsonPieces(Stream stream, string label) : IAsyncDisposable
{
    /// <summary>The largest value that is taken whole, in bytes: an item, or a step without its items.</summary>
    public const int LargestValue = 16 * 1024 * 1024;

    private static readonly JsonReaderOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    private byte[] _buffer = new byte[64 * 1024];

    private int _start;

    private int _end;

    private bool _isStarted;

    private bool _isLast;

    private JsonReaderState _state = new(Options);

    /// <summary>The token that was read last.</summary>
    public JsonTokenType Token { get; private set; }

    /// <summary>The key, when the token is one.</summary>
    public string? Key { get; private set; }

    /// <summary>Reads the next token; <see cref="JsonTokenType.None"/> at the end of the file.</summary>
    public async ValueTask<JsonTokenType> NextAsync(CancellationToken cancellationToken)
    {
        while (!TryNext())
        {
            await FillAsync(cancellationToken);
        }

        return Token;
    }

    /// <summary>Takes the value that comes next.</summary>
    public async ValueTask<JsonNode?> TakeAsync(CancellationToken cancellationToken)
    {
        JsonNode? value;
        while (!TryTake(out value))
        {
            await FillAsync(cancellationToken);
        }

        return value;
    }

    /// <summary>Takes the next element of a list; false at the list's end.</summary>
    public async ValueTask<(bool HasValue, JsonNode? Value)> TakeElementAsync(CancellationToken cancellationToken)
    {
        bool isEnd;
        while (!TryIsEnd(out isEnd))
        {
            await FillAsync(cancellationToken);
        }

        if (!isEnd)
        {
            return (true, await TakeAsync(cancellationToken));
        }

        await NextAsync(cancellationToken);
        return (false, null);
    }

    /// <summary>Passes over the value that comes next; nothing of it is kept.</summary>
    public async ValueTask SkipAsync(CancellationToken cancellationToken)
    {
        await NextAsync(cancellationToken);
        if (Token is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
        {
            return;
        }

        var depth = 1;
        while (!TrySkip(ref depth))
        {
            await FillAsync(cancellationToken);
        }
    }

    public ValueTask DisposeAsync() => stream.DisposeAsync();

    private ReadOnlySpan<byte> Rest => _buffer.AsSpan(_start, _end - _start);

    private bool TryNext()
    {
        var reader = Reader();
        if (!Read(ref reader))
        {
            Token = JsonTokenType.None;
            return _isLast;
        }

        Token = reader.TokenType;
        Key = Token == JsonTokenType.PropertyName ? Text(ref reader) : null;
        Advance(reader);
        return true;
    }

    private bool TryIsEnd(out bool isEnd)
    {
        var reader = Reader();
        var isRead = Read(ref reader);
        isEnd = isRead && reader.TokenType == JsonTokenType.EndArray;
        return isRead;
    }

    private bool TryTake(out JsonNode? value)
    {
        value = null;
        var reader = Reader();
        if (!Read(ref reader) || !Skip(ref reader, out var from))
        {
            return false;
        }

        value = Parse(Rest[from..(int)reader.BytesConsumed]);
        Advance(reader);
        return true;
    }

    private bool TrySkip(ref int depth)
    {
        var reader = Reader();
        while (depth > 0 && Read(ref reader))
        {
            depth += reader.TokenType switch
            {
                JsonTokenType.StartObject or JsonTokenType.StartArray => 1,
                JsonTokenType.EndObject or JsonTokenType.EndArray => -1,
                _ => 0,
            };
        }

        Advance(reader);
        return depth == 0;
    }

    private Utf8JsonReader Reader() => new(Rest, _isLast, _state);

    private void Advance(in Utf8JsonReader reader)
    {
        _start += (int)reader.BytesConsumed;
        _state = reader.CurrentState;
    }

    private bool Read(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.Read();
        }
        catch (JsonException exception)
        {
            throw RecipeJson.Wrong(label, exception);
        }
    }

    private bool Skip(ref Utf8JsonReader reader, out int from)
    {
        from = (int)reader.TokenStartIndex;
        try
        {
            return reader.TrySkip();
        }
        catch (JsonException exception)
        {
            throw RecipeJson.Wrong(label, exception);
        }
    }

    private JsonNode? Parse(ReadOnlySpan<byte> json)
    {
        if (!Utf8.IsValid(json))
        {
            throw new RecipeException($"{label} holds bytes that are not UTF-8. Save it as UTF-8.");
        }

        try
        {
            return JsonNode.Parse(json, nodeOptions: null, RecipeJson.Options);
        }
        catch (JsonException exception)
        {
            throw RecipeJson.Wrong(label, exception, isPlaceKnown: false);
        }
    }

    private string Text(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw new RecipeException($"{label} holds a key that is not text in UTF-8. Save it as UTF-8.");
        }
    }

    private async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        if (_start > 0)
        {
            Rest.CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end >= LargestValue)
        {
            throw new RecipeException($"{label} holds a value of more than {LargestValue / (1024 * 1024)} MB. Split it.");
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, 2 * _buffer.Length);
        }

        var read = await stream.ReadAtLeastAsync(_buffer.AsMemory(_end), 1, throwOnEndOfStream: false, cancellationToken);
        _end += read;
        _isLast = read == 0;
        if (!_isStarted)
        {
            await StartAsync(cancellationToken);
        }
    }

    private async ValueTask StartAsync(CancellationToken cancellationToken)
    {
        _isStarted = true;
        _end += await stream.ReadAtLeastAsync(_buffer.AsMemory(_end), Math.Max(0, 4 - _end), throwOnEndOfStream: false, cancellationToken);
        if (_end == 0)
        {
            throw new RecipeException($"{label} is empty; a recipe is an object with steps.");
        }

        if (Rest is [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..] or [0, ..] or [_, 0, ..])
        {
            throw new RecipeException($"{label} is not UTF-8 but another encoding such as UTF-16. Save it as UTF-8.");
        }

        _start = Rest is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
    }
}
