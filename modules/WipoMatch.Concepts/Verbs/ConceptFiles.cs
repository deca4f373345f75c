using WipoMatch.Commands;

namespace WipoMatch.Concepts.Verbs;

/// <summary>The argument FILE of the verbs for concepts.</summary>
internal static class ConceptFiles
{
    /// <summary>What files of concepts end in.</summary>
    public const string Ending = ".ttl";

    /// <summary>The file.</summary>
    /// <exception cref="WrongUsageException">It does not end as one in Turtle does.</exception>
    public static string Path(VerbInvocation invocation) =>
        invocation.Required("FILE") is var path && path.EndsWith(Ending, StringComparison.OrdinalIgnoreCase) ? path : throw new WrongUsageException("FILE must end in .ttl.");
}
