namespace WipoMatch.Display;

/// <summary>Marks a GET answer for programs that is the same for every anonymous reader. Every query key changes it.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
public sealed class PublicDataAttribute : Attribute, IPublicAnswer
{
    /// <inheritdoc />
    public IReadOnlyList<string> QueryKeys { get; } = ["*"];
}
