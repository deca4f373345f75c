using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using WipoMatch.Display.Forms;
using WipoMatch.Localization;
using WipoMatch.Moderation.Commands;
using WipoMatch.Moderation.Reviews;

namespace WipoMatch.Moderation.Controllers;

/// <summary>Reads the forms of a decision, and says what is missing.</summary>
public sealed class DecisionForm(ModelStateDictionary state, IStringLocalizer<Texts> localizer)
{
    public const int LongestComment = 2000;

    public const int LongestPoint = 1000;

    /// <summary>How many points one form takes; more can be asked for the next time.</summary>
    public const int Points = 5;

    public Decision Approval(IFormCollection form) => Read(form, ReviewActions.Approve, "ApprovalComment", []);

    public Decision Rejection(IFormCollection form)
    {
        var decision = Read(form, ReviewActions.Reject, "RejectionReason", []);
        if (decision.Comment.Length == 0)
        {
            state.AddModelError("RejectionReason", localizer["ErrorRejectionReason"]);
        }

        return decision;
    }

    public Decision Changes(IFormCollection form)
    {
        var points = new List<AskedPoint>();
        for (var number = 1; number <= Points; number++)
        {
            if (ReadPoint(form, number.ToString(CultureInfo.InvariantCulture)) is { } point)
            {
                points.Add(point);
            }
        }

        var decision = Read(form, ReviewActions.RequestChanges, "ChangesComment", points);
        if (points.Count == 0 && state.ErrorCount == 0)
        {
            state.AddModelError("Reason1", localizer["ErrorNoPoint"]);
        }

        return decision;
    }

    private AskedPoint? ReadPoint(IFormCollection form, string number)
    {
        var (reason, text) = (form["Reason" + number].ToString(), form["Text" + number].ToString().Trim());
        if (reason.Length == 0 && text.Length == 0)
        {
            return null;
        }

        if (!PointReasons.All.Contains(reason, StringComparer.Ordinal))
        {
            state.AddModelError("Reason" + number, localizer["ErrorPointReason"]);
            return null;
        }

        if (text.Length == 0)
        {
            state.AddModelError("Text" + number, localizer["ErrorPointText"]);
            return null;
        }

        return CheckLength("Text" + number, text, LongestPoint) ? new(reason, text) : null;
    }

    private Decision Read(IFormCollection form, string action, string comment, IReadOnlyList<AskedPoint> points)
    {
        state.Keep(form);
        var text = form[comment].ToString().Trim();
        CheckLength(comment, text, LongestComment);
        return new(action, Stamp(form), text, points);
    }

    /// <summary>The stamp of the version that the person has seen; 0, which no version has, when none was posted.</summary>
    public static long Stamp(IFormCollection form) => long.TryParse(form["Stamp"], NumberStyles.None, CultureInfo.InvariantCulture, out var stamp) ? stamp : 0;

    private bool CheckLength(string name, string text, int longest)
    {
        if (text.Length <= longest)
        {
            return true;
        }

        state.AddModelError(name, localizer.Plural("ErrorTooLong", longest));
        return false;
    }
}
