namespace WipoMatch.Notifications;

/// <summary>A kind of thing that people are told about; one for each kind, so that everybody can choose how they are told.</summary>
public interface INotificationKind
{
    /// <summary>The stable name, as in the database.</summary>
    string Name { get; }

    /// <summary>What it is called in the reader's language.</summary>
    string Label { get; }

    /// <summary>When it comes, in the reader's language.</summary>
    string Hint { get; }

    /// <summary>Its place in lists; smaller comes first.</summary>
    int Order { get; }
}
