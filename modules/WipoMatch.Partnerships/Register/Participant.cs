using WipoMatch.Partnerships.Modality;

namespace WipoMatch.Partnerships.Register;

/// <summary>A participant of an initiative as it was recorded.</summary>
/// <param name="Role">The role's code.</param>
/// <param name="OrganizationId">The content item id of the organization, or null for a country.</param>
/// <param name="Country">The country itself, or that of the organization; null when there is none.</param>
/// <param name="Party">What the rules see.</param>
public sealed record Participant(string Role, string? OrganizationId, string? Country, Party Party);
