using System.Text.Json.Nodes;
using WipoMatch.ContentManagement;
using WipoMatch.ContentManagement.Metadata;

namespace WipoMatch.Core.ContentManagement;

/// <summary>The fields of a type that are equal in all translations: themes, country, dates, figures.</summary>
internal static class NeutralFields
{
    /// <summary>Copies the language-neutral fields.</summary>
    /// <param name="type">The type of both items.</param>
    /// <param name="from">The item that decides.</param>
    /// <param name="to">The item that follows.</param>
    /// <returns>Whether anything changed.</returns>
    public static bool Copy(ContentTypeDefinition type, ContentItem from, ContentItem to)
    {
        var changed = false;
        foreach (var field in type.OwnFields.Where(field => !field.Our.Translatable))
        {
            var value = from.OwnPart[field.Name];
            if (JsonNode.DeepEquals(value, to.OwnPart[field.Name]))
            {
                continue;
            }

            changed = true;
            if (value is null)
            {
                to.OwnPart.Remove(field.Name);
            }
            else
            {
                to.OwnPart[field.Name] = value.DeepClone();
            }
        }

        return changed;
    }
}
