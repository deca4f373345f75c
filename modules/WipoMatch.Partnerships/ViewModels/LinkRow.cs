using Microsoft.AspNetCore.Html;

namespace WipoMatch.Partnerships.ViewModels;

/// <summary>An initiative in the table beside the map.</summary>
/// <param name="Title">The title as a link.</param>
/// <param name="Modality">The mode in words.</param>
/// <param name="Beneficiaries">The countries that benefit; empty when none is named.</param>
/// <param name="Givers">The countries that provide, share experience or facilitate; empty when none is named.</param>
public sealed record LinkRow(IHtmlContent Title, string Modality, string Beneficiaries, string Givers);
