namespace WipoMatch.Recipes;

/// <summary>A recipe cannot be applied; nothing of it was.</summary>
/// <param name="message">What is wrong, where, and how to mend it.</param>
public sealed class RecipeException(string message) : Exception(message);
