namespace WipoMatch.Media.Pictures;

/// <summary>A picture that was read by its content and freed of data about its origin.</summary>
/// <param name="MediaType">Its kind.</param>
/// <param name="Width">In pixels, as shown.</param>
/// <param name="Height">In pixels, as shown.</param>
/// <param name="Content">The cleaned bytes.</param>
internal sealed record Picture(string MediaType, int Width, int Height, byte[] Content);
