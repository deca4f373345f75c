namespace WipoMatch.Commands;

/// <summary>A verb of the command line, contributed by a module.</summary>
public interface IVerb
{
    /// <summary>How it is called and what it takes.</summary>
    VerbDefinition Definition { get; }

    /// <summary>Does the work. Results go to standard output, everything else to standard error.</summary>
    /// <param name="invocation">What was typed.</param>
    /// <param name="cancellationToken">Somebody pressed Ctrl+C.</param>
    /// <exception cref="VerbFailedException">It failed; the message says what and how to mend it.</exception>
    /// <exception cref="WrongUsageException">What was typed does not fit.</exception>
    Task<int> RunAsync(VerbInvocation invocation, CancellationToken cancellationToken);
}
