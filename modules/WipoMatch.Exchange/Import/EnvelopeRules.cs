using WipoMatch.Exchange.Records;

namespace WipoMatch.Exchange.Import;

/// <summary>Checks the keys by which a record is told from others: type, kind, id, translationOf.</summary>
internal static class EnvelopeRules
{
    public static IReadOnlyList<RecordProblem> Check(ExchangeRecord record, string? defaultType, RecordTypes types)
    {
        var problems = new RecordProblems();
        CheckType(record, defaultType, types, problems);
        CheckId(record, problems);
        if (record.Value("translationOf") is not null && record.TranslationOf is null)
        {
            problems.Add("translationOf", "is not a text.", "Write the id of the source.");
        }
        else if (record.TranslationOf is { } id && !ItemIds.IsExchangeId(id))
        {
            problems.Add("translationOf", $"{RecordProblems.Show(id)} is not an id.", "Write the id of the source: letters, digits and hyphens.");
        }
        else if (record.TranslationOf is { } source && source == record.Id)
        {
            problems.Add("translationOf", "is the record itself.", "Write the id of the source, or leave it out.");
        }

        return problems.All;
    }

    private static void CheckType(ExchangeRecord record, string? defaultType, RecordTypes types, RecordProblems problems)
    {
        var name = record.Type ?? (record.Value("type") is null ? defaultType : null);
        var kinds = types.Kinds(name ?? "");
        if (!types.Names.Contains(name, StringComparer.Ordinal))
        {
            var reason = record.Value("type") is { } given ? $"{RecordProblems.Show(given.ToString())} is not known." : "is missing.";
            problems.Add("type", reason, RecordProblems.OneOf([.. types.Names], "No type is defined; apply the recipe setup."));
        }
        else if (kinds.Count > 0 && types.Find(name, record.Text("kind")) is null)
        {
            var reason = record.Value("kind") is { } given ? $"{RecordProblems.Show(given.ToString())} is not known." : "is missing.";
            problems.Add("kind", reason, RecordProblems.OneOf([.. kinds], ""));
        }
    }

    private static void CheckId(ExchangeRecord record, RecordProblems problems)
    {
        if (record.Value("id") is not { } given)
        {
            problems.Add("id", "is missing.", "Give the record an id that never changes.");
        }
        else if (record.Id is not { } id || !ItemIds.IsExchangeId(id))
        {
            problems.Add("id", $"{RecordProblems.Show(given.ToString())} does not fit.", $"Use letters, digits and hyphens, at most {ItemIds.MaxLength}.");
        }
    }
}
