namespace WipoMatch.Core.Web;

/// <summary>
/// The stamps as they were before the request read anything. What is kept of an answer is kept under these: under stamps that rose while
/// the answer was made, an old answer would pass for a new one.
/// </summary>
/// <param name="Stamps">All stamps as one number.</param>
internal sealed record RequestState(long Stamps);
