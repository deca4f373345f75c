using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace WipoMatch.Display.Forms;

/// <summary>A message about what was just done: shown once, on the next page that is drawn for this person alone.</summary>
/// <param name="Text">The message.</param>
/// <param name="Tone"><c>done</c> or <c>bad</c>.</param>
public sealed record Flash(string Text, string Tone = "done")
{
    private const string TextKey = "Flash.Text";

    private const string ToneKey = "Flash.Tone";

    /// <summary>Takes the message, so that it is not shown again; null when there is none.</summary>
    /// <param name="data">What the answer before left.</param>
    public static Flash? Take(ITempDataDictionary data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return data[TextKey] is string text ? new(text, data[ToneKey] as string ?? "done") : null;
    }

    /// <summary>Leaves the message for the next page.</summary>
    /// <param name="controller">The controller that answers.</param>
    public void LeaveFor(Controller controller)
    {
        ArgumentNullException.ThrowIfNull(controller);
        controller.TempData[TextKey] = Text;
        controller.TempData[ToneKey] = Tone;
    }
}
