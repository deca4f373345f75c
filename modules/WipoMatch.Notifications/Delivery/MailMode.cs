namespace WipoMatch.Notifications.Delivery;

/// <summary>How mail leaves the site.</summary>
public enum MailMode
{
    /// <summary>It does not: it stays on the page <c>/dev/mail</c>.</summary>
    Mailbox,

    /// <summary>By a mail server.</summary>
    Smtp,
}
