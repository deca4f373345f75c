using System.Text;
using System.Text.Json;

namespace WipoMatch.Api.Rest;

/// <summary>An answer that holds a part of a list.</summary>
/// <param name="Items">The items as JSON texts.</param>
/// <param name="Total">How many items the list has.</param>
/// <param name="Next">The cursor of what follows, or null at the end.</param>
internal sealed record ItemPage(IReadOnlyList<string> Items, int Total, string? Next)
{
    /// <summary>The answer as JSON.</summary>
    public string Write()
    {
        var text = new StringBuilder("{\"items\":[");
        text.AppendJoin(',', Items);
        text.Append("],\"total\":").Append(Total).Append(",\"next\":").Append(Next is null ? "null" : JsonSerializer.Serialize(Next));
        return text.Append('}').ToString();
    }
}
