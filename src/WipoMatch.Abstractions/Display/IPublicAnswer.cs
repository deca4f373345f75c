namespace WipoMatch.Display;

/// <summary>Marks an endpoint whose answer to GET is the same for every anonymous reader and may be kept until the content changes.</summary>
public interface IPublicAnswer
{
    /// <summary>The query keys that change the answer; <c>*</c> for all.</summary>
    IReadOnlyList<string> QueryKeys { get; }
}
