namespace WipoMatch.Display;

/// <summary>Where the page lies: view <c>_Breadcrumbs</c>.</summary>
/// <param name="Links">From the outermost page inwards, without the page itself.</param>
public sealed record BreadcrumbsModel(IReadOnlyList<MenuLink> Links);
