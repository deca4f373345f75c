namespace WipoMatch.Core.Recipes;

/// <summary>The order in which versions of one item must be imported.</summary>
internal static class VersionRank
{
    public const int Archive = 0;

    public const int Live = 1;

    public const int Draft = 2;

    public static int Of(bool latest, bool published) => published ? Live : latest ? Draft : Archive;
}
