using System.Globalization;
using System.Text;
using WipoMatch.Display;

namespace WipoMatch.AuditTrail.Entries;

/// <summary>Changes as a CSV file that no spreadsheet takes for formulas.</summary>
internal static class AuditCsv
{
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
            text.Append(SpreadsheetLine.Of(cells));
        }

        return text.ToString();
    }
}
