namespace WipoMatch.Matching.How;

/// <summary>Tells how suggestions come about.</summary>
public interface IHowQuery
{
    /// <summary>The page in the current language.</summary>
    HowPage Read();
}
