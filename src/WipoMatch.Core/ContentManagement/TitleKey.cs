using System.Text;
using WipoMatch.Localization;

namespace WipoMatch.Core.ContentManagement;

/// <summary>Titles in the form in which they are compared: small letters, and one form for what looks alike.</summary>
internal static class TitleKey
{
    /// <summary>The longest title has 300 characters; a few of them take two small letters.</summary>
    public const int MaxLength = 400;

    /// <summary>The comparable form.</summary>
    /// <param name="title">A title or a part of one.</param>
    public static string Of(string? title)
    {
        var whole = title?.Trim() ?? "";
        if (!Ascii.IsValid(whole))
        {
            // Halves of surrogate pairs have no comparable form.
            whole = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(whole)).Normalize(NormalizationForm.FormKC);
        }

        return whole.ToLowerInvariant().Replace('\0', ' ').AtMost(MaxLength);
    }
}
