using System.Text.Json;
using System.Text.Json.Nodes;
using WipoMatch.ContentManagement;
using WipoMatch.ContentManagement.Metadata;

namespace WipoMatch.Core.ContentManagement;

/// <summary>Checks items against their type: the type exists, limits hold, and, unless it stays a draft, there is a title and required fields are filled.</summary>
internal sealed class FieldValidationHandler(IContentDefinitionManager definitions) : ContentHandlerBase
{
    private const int LongestTitle = 300;

    public override Task ValidatingAsync(ContentContext context)
    {
        var item = context.ContentItem;
        if (definitions.Find(item.ContentType) is not { } type)
        {
            context.Errors.Add(new("ContentType", $"There is no content type '{item.ContentType}'. Apply the recipe that defines it, or correct the name."));
            return Task.CompletedTask;
        }

        if (type.HasPart(nameof(TitlePart)))
        {
            CheckTitle(context, item.As<TitlePart>()?.Title ?? "");
        }

        // Looking must not add the part: an imported document stays as it was.
        var own = item.Content[type.Name] as JsonObject;
        foreach (var field in type.OwnFields)
        {
            Check(context, type, field, own?[field.Name] as JsonObject);
        }

        return Task.CompletedTask;
    }

    private static void CheckTitle(ContentContext context, string title)
    {
        if (string.IsNullOrWhiteSpace(title) && !context.IsDraft)
        {
            context.Errors.Add(new("TitlePart.Title", "The title is missing. Write one."));
        }
        else if (title.Any(char.IsControl))
        {
            context.Errors.Add(new("TitlePart.Title", "The title holds characters that cannot be seen, such as line breaks. Remove them."));
        }
        else if (title.Length > LongestTitle)
        {
            context.Errors.Add(new("TitlePart.Title", $"The title has {title.Length} characters. Shorten it to {LongestTitle} or less."));
        }
    }

    private static void Check(ContentContext context, ContentTypeDefinition type, ContentFieldDefinition field, JsonObject? value)
    {
        var name = $"{type.Name}.{field.Name}";
        if (FieldValues.IsEmpty(value))
        {
            if (field.IsRequired && !context.IsDraft)
            {
                context.Errors.Add(new(name, $"{field.DisplayName} is missing. Fill it in."));
            }

            return;
        }

        var limits = field.Our.Validation;
        if (value!["Text"] is JsonValue text && text.GetValueKind() == JsonValueKind.String && text.GetValue<string>() is { } given)
        {
            if (limits.MaxLength is { } longest && given.Length > longest)
            {
                context.Errors.Add(new(name, $"{field.DisplayName} has {given.Length} characters. Shorten it to {longest} or less."));
            }

            if (limits.WebAddress && !WebAddresses.IsSafe(given))
            {
                context.Errors.Add(new(name, $"{field.DisplayName} must be an address that begins with https:// or http://."));
            }
        }

        if (context.ContentItem.Number(field.Name) is { } amount &&
            (amount < (limits.Minimum ?? amount) || amount > (limits.Maximum ?? amount) || (limits.WholeNumber && amount != decimal.Truncate(amount))))
        {
            context.Errors.Add(new(name, $"{field.DisplayName} is {amount}, which is outside its limits."));
        }
    }
}
