using WipoMatch.Translations.Grid;

namespace WipoMatch.Translations.Overview;

/// <summary>All languages of an item.</summary>
/// <param name="Row">Where each stands.</param>
/// <param name="Outdated">The translations that follow an older text, by the code of their language.</param>
/// <param name="SourceVersion">The live version of the original.</param>
/// <param name="MayConfirm">Whether the person may say that the translations are still right.</param>
public sealed record ItemTranslationsView(CoverageRow Row, IReadOnlyDictionary<string, OutdatedTranslation> Outdated, string SourceVersion, bool MayConfirm);

/// <summary>A live translation that follows an older text.</summary>
/// <param name="ContentItemId">The translation.</param>
/// <param name="BasisUtc">When the text that it follows went live, UTC.</param>
/// <param name="ChangedUtc">When the original got another text, UTC.</param>
public sealed record OutdatedTranslation(string ContentItemId, DateTime BasisUtc, DateTime ChangedUtc);
