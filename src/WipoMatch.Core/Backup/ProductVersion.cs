namespace WipoMatch.Core.Backup;

/// <summary>The version of the product, as backups name it.</summary>
internal static class ProductVersion
{
    public static string Current { get; } = typeof(ProductVersion).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";
}
