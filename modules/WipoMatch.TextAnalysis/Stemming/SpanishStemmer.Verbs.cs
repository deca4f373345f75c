namespace WipoMatch.TextAnalysis.Stemming;

public sealed partial class SpanishStemmer
{
    private static readonly string[] Pronouns = SuffixList.Of("me se sela selo selas selos la le lo las les los nos");
    private static readonly string[] BeforePronoun = SuffixList.Of("iéndo ándo ár ér ír ando iendo ar er ir yendo");
    private static readonly string[] VerbsWithY = SuffixList.Of("ya ye yan yen yeron yendo yo yó yas yes yais yamos");
    private static readonly string[] VerbsAfterGu = ["en", "es", "éis", "emos"];

    private static readonly string[] Verbs = SuffixList.Of(
        "en es éis emos",
        "arían arías arán arás aríais aría aréis aríamos aremos ará aré",
        "erían erías erán erás eríais ería eréis eríamos eremos erá eré",
        "irían irías irán irás iríais iría iréis iríamos iremos irá iré",
        "aba ada ida ía ara iera ad ed id ase iese aste iste an aban ían aran ieran asen iesen aron ieron",
        "ado ido ando iendo ió ar er ir as abas adas idas ías aras ieras ases ieses ís áis abais íais arais ierais",
        "aseis ieseis asteis isteis ados idos amos ábamos íamos imos áramos iéramos iésemos ásemos");

    private static void CutPronoun(ref WordBuffer word, int rv)
    {
        if (word.LongestSuffix(Pronouns) is not { } pronoun)
        {
            return;
        }

        var verb = new WordBuffer(word.Writable[..^pronoun.Length]);
        var ending = verb.LongestSuffix(BeforePronoun);
        if (ending is null || verb.Length - ending.Length < rv
            || (ending == "yendo" && verb.FromEnd(6) != 'u'))
        {
            return;
        }

        word.Cut(pronoun.Length);
        if (ending is "iéndo" or "ándo" or "ár" or "ér" or "ír")
        {
            FoldAccents(word.Writable[^ending.Length..]);
        }
    }

    private static bool CutVerbWithY(ref WordBuffer word, int rv)
    {
        if (word.LongestSuffix(VerbsWithY, rv) is not { } suffix || word.FromEnd(suffix.Length + 1) != 'u')
        {
            return false;
        }

        word.Cut(suffix.Length);
        return true;
    }

    private static void CutVerb(ref WordBuffer word, int rv)
    {
        if (word.LongestSuffix(Verbs, rv) is not { } suffix)
        {
            return;
        }

        word.Cut(suffix.Length);
        if (VerbsAfterGu.Contains(suffix, StringComparer.Ordinal) && word.EndsWith("gu"))
        {
            word.Cut(1);
        }
    }
}
