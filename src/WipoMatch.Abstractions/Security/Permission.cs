namespace WipoMatch.Security;

/// <summary>A right that roles may list. Having a permission in <paramref name="ImpliedBy"/> grants this one too.</summary>
/// <param name="Name">The stable name, as in recipes.</param>
/// <param name="Description">What it allows.</param>
/// <param name="ImpliedBy">Stronger permissions.</param>
public sealed record Permission(string Name, string Description, params Permission[] ImpliedBy);
