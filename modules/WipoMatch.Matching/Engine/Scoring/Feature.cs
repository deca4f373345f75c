namespace WipoMatch.Matching.Engine.Scoring;

/// <summary>What speaks for a pair, each from 0 (nothing) to 1.</summary>
public enum Feature
{
    /// <summary>How near the texts are over the concepts, against what is usual for both.</summary>
    Subject,

    /// <summary>Words in common, where both texts exist in one language.</summary>
    Words,

    /// <summary>How many of the kinds of support asked for are given.</summary>
    Support,

    /// <summary>Types of technical assistance in common.</summary>
    Assistance,

    /// <summary>Themes in common.</summary>
    Themes,

    /// <summary>Sustainable Development Goals in common.</summary>
    Goals,

    /// <summary>How much of the money asked for can be paid.</summary>
    Funding,

    /// <summary>How much of the time until the need's last day the offer stands.</summary>
    Time,

    /// <summary>Working languages in common, and whether those who seek can read the offer.</summary>
    Languages,

    /// <summary>Country groups that the need's country shares with the provider's.</summary>
    Context,
}
