using Microsoft.AspNetCore.Html;
using WipoMatch.Display;
using WipoMatch.Localization;

namespace WipoMatch.Moderation.Reading;

/// <summary>An item laid open for whoever decides about it.</summary>
/// <param name="Language">The language of its text, or null.</param>
/// <param name="Fields">Its fields that have a value now or have one on the site.</param>
/// <param name="Body">Its text as HTML that is safe, and as it is on the site.</param>
/// <param name="IsLive">Whether an earlier version is on the site.</param>
public sealed record ItemReading(SiteLanguage? Language, IReadOnlyList<FieldReading> Fields, BodyReading Body, bool IsLive);

/// <summary>A field of an item.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Value">Its value now; may be empty.</param>
/// <param name="Live">Its value on the site where that is another one, else null.</param>
/// <param name="IsText">Whether the value is in the language of the item.</param>
public sealed record FieldReading(string Name, string Value, string? Live, bool IsText);

/// <summary>The text of an item.</summary>
/// <param name="Html">As HTML; may be empty.</param>
/// <param name="Changes">What differs from the text on the site; null where nothing does.</param>
public sealed record BodyReading(IHtmlContent Html, ChangesModel? Changes);
