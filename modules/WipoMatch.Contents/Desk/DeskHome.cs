using WipoMatch.Display;

namespace WipoMatch.Contents.Desk;

/// <summary>The first page of the desk.</summary>
/// <param name="NeedsYou">Sections that say what waits for the person.</param>
/// <param name="Drafts">What the person has begun, last changed first.</param>
/// <param name="Published">What went live last.</param>
/// <param name="IsWhole">Whether everybody's content is meant, not only that of the person and their organization.</param>
public sealed record DeskHome(IReadOnlyList<IPageSection> NeedsYou, IReadOnlyList<ContentLine> Drafts, IReadOnlyList<ContentLine> Published, bool IsWhole);
