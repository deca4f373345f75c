namespace WipoMatch.Moderation.Commands;

/// <summary>What a moderator decides.</summary>
/// <param name="Action">One of <see cref="Reviews.ReviewActions"/>: approve, request changes or reject.</param>
/// <param name="RowStamp">The stamp of the version that the moderator has read.</param>
/// <param name="Comment">What the author is told; may be empty.</param>
/// <param name="Points">What the author has to change.</param>
public sealed record Decision(string Action, long RowStamp, string Comment, IReadOnlyList<AskedPoint> Points);

/// <summary>Something that the author has to change.</summary>
/// <param name="Reason">One of <see cref="Reviews.PointReasons"/>.</param>
/// <param name="Text">What.</param>
public sealed record AskedPoint(string Reason, string Text);
