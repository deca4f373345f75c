namespace WipoMatch.TextAnalysis.Stemming;

/// <summary>
/// French light stemmer, written from the rules published by J. Savoy ("Light stemming approaches for the French,
/// Portuguese, German and Hungarian languages", SAC 2006; University of Neuchâtel).
/// </summary>
public sealed class FrenchLightStemmer : IStemmer
{
    private static readonly Rule[] Rules =
    [
        new("issement", "ir", 10),
        new("issant", "ir", 9),
        new("ement", "e", 7),
        new("ficatrice", "fier", 12),
        new("ficateur", "fier", 11),
        new("catrice", "quer", 10),
        new("cateur", "quer", 9),
        new("atrice", "er", 9),
        new("ateur", "er", 8),
        new("trice", "teur", 7, Continues: true),
        new("ième", "", 6),
        new("teuse", "ter", 8),
        new("teur", "ter", 7),
        new("euse", "eu", 6),
        new("ère", "er", 9),
        new("ive", "if", 8),
        new("folle", "fou", 5),
        new("molle", "mou", 5),
        new("nnelle", "n", 10),
        new("nnel", "n", 10),
        new("ète", "et", 5, Continues: true),
        new("ique", "", 9, Continues: true),
        new("esse", "e", 9),
        new("inage", "in", 8),
        new("isation", "", 10),
        new("ation", "", 9),
        new("ition", "", 9),
    ];

    /// <inheritdoc />
    public int Stem(Span<char> word)
    {
        var buffer = new WordBuffer(word);
        CutPlural(ref buffer);
        ApplyRules(ref buffer);
        Normalize(ref buffer);
        return buffer.Length;
    }

    private static void CutPlural(ref WordBuffer word)
    {
        if (word.Length > 5 && word.EndsWith("aux") && word.FromEnd(4) != 'e')
        {
            word.ReplaceEnd(3, "al");
        }
        else if (word.Length > 3 && word.FromEnd(1) == 'x')
        {
            word.Cut(1);
        }

        if (word.Length > 3 && word.FromEnd(1) == 's')
        {
            word.Cut(1);
        }
    }

    private static void ApplyRules(ref WordBuffer word)
    {
        foreach (var rule in Rules)
        {
            if (word.Length < rule.MinLength || !word.EndsWith(rule.Suffix))
            {
                continue;
            }

            word.ReplaceEnd(rule.Suffix.Length, rule.Replacement);
            AfterRule(ref word, rule.Suffix);
            if (!rule.Continues)
            {
                return;
            }
        }
    }

    private static void AfterRule(ref WordBuffer word, string suffix)
    {
        if (suffix == "ement" && word.EndsWith("ive"))
        {
            word.ReplaceEnd(3, "if");
        }
        else if (suffix == "isation" && word.Length > 5 && word.EndsWith("ual"))
        {
            word.ReplaceEnd(3, "uel");
        }
    }

    private static void Normalize(ref WordBuffer word)
    {
        if (word.Length > 4)
        {
            FoldAccents(word.Writable);
            CutDoubles(ref word);
        }

        if (word.Length > 4)
        {
            word.TryCut("ie");
        }

        if (word.Length > 4)
        {
            word.TryCut("r");
            word.TryCut("e");
            word.TryCut("e");
            word.Cut(word.FromEnd(1) == word.FromEnd(2) && char.IsLetter(word.FromEnd(1)) ? 1 : 0);
        }
    }

    private static void FoldAccents(Span<char> word)
    {
        foreach (ref var letter in word)
        {
            letter = letter switch
            {
                'à' or 'á' or 'â' => 'a',
                'ô' => 'o',
                'è' or 'é' or 'ê' => 'e',
                'ù' or 'û' => 'u',
                'î' => 'i',
                'ç' => 'c',
                _ => letter,
            };
        }
    }

    private static void CutDoubles(ref WordBuffer word)
    {
        var length = 1;
        for (var i = 1; i < word.Length; i++)
        {
            if (word[i] != word[length - 1] || !char.IsLetter(word[i]))
            {
                word[length++] = word[i];
            }
        }

        word.Cut(word.Length - length);
    }

    private readonly record struct Rule(string Suffix, string Replacement, int MinLength, bool Continues = false);
}
