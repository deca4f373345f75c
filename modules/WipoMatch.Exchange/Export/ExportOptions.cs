using WipoMatch.ContentManagement;

namespace WipoMatch.Exchange.Export;

/// <summary>What is exported.</summary>
/// <param name="Types">The record types; none means all.</param>
/// <param name="State">Live or newest versions.</param>
internal sealed record ExportOptions(IReadOnlyList<string> Types, ContentVersions State);

/// <summary>What an export did.</summary>
/// <param name="Written">How many records were written.</param>
/// <param name="Dangling">How many of them refer to something that is not in the file.</param>
internal sealed record ExportReport(int Written, int Dangling);
