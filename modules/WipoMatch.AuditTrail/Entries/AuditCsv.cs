using System.Globalization;
using System.Text;

namespace WipoMatch.AuditTrail.Entries;

/// <summary>Changes as a CSV file that no spreadsheet takes for formulas.</summary>
internal static class AuditCsv
{
    private static readonly char[] Quoted = ['"', ',', '\n', '\r'];

    public static string Write(IReadOnlyList<AuditRow> rows)
    {
        var text = new StringBuilder("at,actorId,actor,category,action,subjectId,subject,reason,before,after\r\n");
        foreach (var row in rows)
        {
            string?[] cells =
            [
                row.AtUtc.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture), row.ActorId, row.ActorName, row.Category, row.Action,
                row.SubjectId, row.SubjectName, row.Reason, row.Before, row.After,
            ];
            text.AppendJoin(',', cells.Select(Cell)).Append("\r\n");
        }

        return text.ToString();
    }

    private static string Cell(string? value)
    {
        var safe = value is ['=' or '+' or '-' or '@', ..] ? "'" + value : value ?? "";
        return safe.IndexOfAny(Quoted) < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
