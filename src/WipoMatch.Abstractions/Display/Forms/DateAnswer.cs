using Microsoft.AspNetCore.Http;
using WipoMatch.Localization;

namespace WipoMatch.Display.Forms;

/// <summary>What was typed into the three boxes of a day.</summary>
/// <param name="Day">The day of the month.</param>
/// <param name="Month">The month: a number or a name.</param>
/// <param name="Year">The year.</param>
public sealed record DateAnswer(string Day, string Month, string Year)
{
    /// <summary>Whether nothing was typed.</summary>
    public bool IsEmpty => (Day + Month + Year).Trim().Length == 0;

    /// <summary>The day; null when nothing was typed or there is no such day.</summary>
    public DateOnly? Value => InputDates.TryRead(Day, Month, Year, out var date) ? date : null;

    /// <summary>Reads the boxes of a posted form.</summary>
    /// <param name="form">The form.</param>
    /// <param name="name">The name of the question.</param>
    public static DateAnswer Read(IFormCollection form, string name)
    {
        ArgumentNullException.ThrowIfNull(form);
        return new(form[name + ".Day"].ToString(), form[name + ".Month"].ToString(), form[name + ".Year"].ToString());
    }
}
