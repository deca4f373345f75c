using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace WipoMatch.Core.Recipes.Export;

/// <summary>
/// What the reader of a recipe should know: texts in square brackets, which an Orchard Core site evaluates as scripts, and the pictures that
/// content names.
/// </summary>
internal sealed class ExportNotes
{
    private const int Shown = 5;

    private readonly List<string> _firstBrackets = [];

    private readonly SortedSet<string> _pictures = new(StringComparer.Ordinal);

    public int Brackets { get; private set; }

    public IReadOnlyList<string> FirstBrackets => _firstBrackets;

    /// <summary>The paths of pictures in ordinal order.</summary>
    public IReadOnlyCollection<string> Pictures => _pictures;

    public int VersionsWithPictures { get; private set; }

    /// <summary>Looks through a step.</summary>
    public void Step(JsonObject step, int index) => Walk(step, string.Create(CultureInfo.InvariantCulture, $"$.steps[{index}]"), new Stack<string>(), isItem: false);

    /// <summary>Looks through an item.</summary>
    public void Item(JsonObject item)
    {
        if (Walk(item, item["ContentItemId"]!.GetValue<string>() + " $", new Stack<string>(), isItem: true))
        {
            VersionsWithPictures++;
        }
    }

    private bool Walk(JsonNode? node, string root, Stack<string> path, bool isItem)
    {
        var names = false;
        switch (node)
        {
            case JsonObject json:
                foreach (var (key, value) in json)
                {
                    path.Push("." + key);
                    names |= (isItem && key == "Paths" && AddPictures(value)) | Walk(value, root, path, isItem);
                    path.Pop();
                }

                break;
            case JsonArray array:
                for (var i = 0; i < array.Count; i++)
                {
                    path.Push(string.Create(CultureInfo.InvariantCulture, $"[{i}]"));
                    names |= Walk(array[i], root, path, isItem);
                    path.Pop();
                }

                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.String && value.GetValue<string>().Trim() is ['[', .., ']']:
                Brackets++;
                if (_firstBrackets.Count < Shown)
                {
                    _firstBrackets.Add(root + string.Concat(path.Reverse()));
                }

                break;
        }

        return names;
    }

    private bool AddPictures(JsonNode? paths)
    {
        var named = (paths as JsonArray ?? []).Where(path => path?.GetValueKind() == JsonValueKind.String).Select(path => path!.GetValue<string>()).ToList();
        _pictures.UnionWith(named);
        return named.Count > 0;
    }
}
