namespace WipoMatch.Contents.Trash;

/// <summary>A page of the trash.</summary>
/// <param name="Lines">What lies in it, thrown away last first.</param>
/// <param name="Count">How many items on all pages.</param>
/// <param name="Page">The page, from 1.</param>
/// <param name="PageCount">How many pages there are.</param>
/// <param name="IsWhole">Whether everybody's content is listed.</param>
public sealed record TrashPage(IReadOnlyList<TrashLine> Lines, int Count, int Page, int PageCount, bool IsWhole);

/// <summary>An item in the trash.</summary>
/// <param name="Row">The item.</param>
/// <param name="Type">The name of its type.</param>
/// <param name="MayBringBack">Whether the person may bring it back.</param>
public sealed record TrashLine(TrashRow Row, string Type, bool MayBringBack);
