using WipoMatch.Partnerships.Contracts;

namespace WipoMatch.Partnerships.Modality;

/// <summary>Derives the mode of cooperation from who takes part in which role. Pure: no clock, no data; the first rule that fits decides.</summary>
public static class ModalityDerivation
{
    /// <summary>Applies the rules.</summary>
    /// <param name="participants">Everybody who takes part, with the groups of the day of the initiative.</param>
    public static ModalityResult Derive(IReadOnlyList<Party> participants)
    {
        ArgumentNullException.ThrowIfNull(participants);
        var parties = participants.Where(party => !party.IsCoordinator).ToList();
        var (modality, reasons) = TryTriangular(parties) ?? TrySouthSouth(parties) ?? TryNorthSouth(parties)
            ?? (DerivedModes.Other, [new ModalityReason(ModalityReasons.NoRule, [])]);
        var (isPpp, partners) = PublicAndPrivate(parties);
        var coordinators = Reason(ModalityReasons.CoordinatorsLeftOut, participants.Where(party => party.IsCoordinator));
        return new ModalityResult(modality, isPpp, [.. reasons, .. coordinators, .. partners]);
    }

    private static (string, IReadOnlyList<ModalityReason>)? TryTriangular(List<Party> parties)
    {
        var pairs = SouthernPairs(parties);
        var third = parties.Where(party => party.Role is "facilitating" or "provider" && (party.IsDeveloped || party.IsIntergovernmental)).ToList();
        return pairs.Count == 0 || third.Count == 0
            ? null
            : (DerivedModes.Triangular,
            [
                .. Reason(ModalityReasons.Beneficiaries, pairs.Select(pair => pair.Beneficiary)),
                .. Reason(ModalityReasons.SouthernProviders, pairs.Select(pair => pair.Provider)),
                .. Reason(ModalityReasons.ThirdParties, third),
            ]);
    }

    private static (string, IReadOnlyList<ModalityReason>)? TrySouthSouth(List<Party> parties)
    {
        var withCountry = parties.Where(party => party.Countries.Count > 0).ToList();
        var countries = withCountry.SelectMany(party => party.Countries).ToList();
        return withCountry.TrueForAll(party => party.IsSouthern)
            && countries.DistinctBy(country => country.Code).Count() > 1
            && countries.Exists(country => country.Stage == DevelopmentStage.Developing)
            ? (DerivedModes.SouthSouth, [.. Reason(ModalityReasons.AllSouthern, withCountry)])
            : null;
    }

    private static (string, IReadOnlyList<ModalityReason>)? TryNorthSouth(List<Party> parties)
    {
        var providers = parties.Where(party => party.Role == "provider" && party.IsDeveloped).ToList();
        var beneficiaries = parties.Where(party => party.Role == "beneficiary" && party.IsSouthern).ToList();
        return providers.Count == 0 || beneficiaries.Count == 0
            ? null
            : (DerivedModes.NorthSouth,
            [
                .. Reason(ModalityReasons.Beneficiaries, beneficiaries),
                .. Reason(ModalityReasons.DevelopedProviders, providers),
            ]);
    }

    /// <summary>Who benefits and who shares experience, from different countries of which one at least is a developing one.</summary>
    private static List<(Party Beneficiary, Party Provider)> SouthernPairs(List<Party> parties) =>
    [
        .. from beneficiary in parties
           where beneficiary.Role == "beneficiary" && beneficiary.IsSouthern
           from provider in parties
           where provider.Role is "provider" or "pivotal" && provider.IsSouthern && IsExchange(beneficiary, provider)
           select (beneficiary, provider),
    ];

    private static bool IsExchange(Party beneficiary, Party provider) =>
        (from one in beneficiary.Countries
         from other in provider.Countries
         where one.Code != other.Code
         select one.Stage == DevelopmentStage.Developing || other.Stage == DevelopmentStage.Developing).Any(isDeveloping => isDeveloping);

    private static (bool, IReadOnlyList<ModalityReason>) PublicAndPrivate(List<Party> parties)
    {
        var isPpp = parties.Exists(party => party.IsPublic) && parties.Exists(party => party.IsPrivate);
        return isPpp
            ? (true,
            [
                .. Reason(ModalityReasons.PublicPartners, parties.Where(party => party.IsPublic)),
                .. Reason(ModalityReasons.PrivatePartners, parties.Where(party => party.IsPrivate)),
            ])
            : (false, []);
    }

    private static IEnumerable<ModalityReason> Reason(string code, IEnumerable<Party> parties)
    {
        var keys = parties.Select(party => party.Key).Distinct(StringComparer.Ordinal).ToList();
        return keys.Count == 0 ? [] : [new ModalityReason(code, keys)];
    }
}
