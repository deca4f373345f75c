using System.Collections.Frozen;

namespace WipoMatch.TextAnalysis.Words;

/// <summary>Function words that the ranked stream leaves out; own lists, folded like the text. Chinese has none.</summary>
public static class StopWords
{
    /// <summary>Arabic particles, prepositions, pronouns and auxiliaries, with the attached و and ف where usual.</summary>
    public static FrozenSet<string> Arabic { get; } = Of(
        """
        في من إلى الى على عن مع أن إن ان أنّ لأن بأن كأن لكن ولكن لكي كي حتى إذا إذ لو لولا ثم أو أم بل لا لم لن ما ليس ليست ليسوا
        هذا هذه هذان هذين هؤلاء ذلك تلك ذاك أولئك هنا هناك الذي التي الذين اللذان اللذين اللتان اللتين اللاتي اللواتي
        هو هي هم هن هما أنا أنت أنتم نحن له لها لهم لهن لنا لك لكم به بها بهم بنا فيه فيها فيهم منه منها منهم عنه عنها عنهم
        عليه عليها عليهم إليه إليها إليهم معه معها معهم كان كانت كانوا يكون تكون يكونوا كما مما عما فيما بما لما كلما مثل
        قد لقد سوف كل بعض أي أية غير سوى عند عندما حيث بعد قبل خلال بين تحت فوق منذ حول دون ضد لدى لدي نحو عبر ضمن أيضا إما أما
        إنه إنها أنه أنها بأنه بأنها لأنه لأنها وهو وهي وهذا وهذه وذلك وتلك وفي ومن وإلى وعلى وعن ومع وأن وإن وقد ولا ولم ولن وما
        وكان وكانت والذي والتي والذين ومنها وفيها وكذلك كذلك فإن فقد فلا فهو فهي يا هل كم كيف متى أين ماذا لماذا
        """);

    /// <summary>English articles, prepositions, conjunctions, pronouns and auxiliaries; "us" and "who" stay terms for US and WHO.</summary>
    public static FrozenSet<string> English { get; } = Of(
        """
        a an the and or but nor if then than as at by for from in into of on onto to with within upon about
        is are was were be been being am do does did has have had having will would shall should can could may might must
        i me my we our ours you your yours he him his she her hers it its they them their theirs
        this that these those there here whom whose which what when where why how
        not no so such too very also both each either neither any some because while until during through between
        itself himself herself themselves ourselves myself yourself isn't aren't wasn't weren't don't doesn't didn't
        can't couldn't won't wouldn't hasn't haven't hadn't shouldn't it's that's there's
        """);

    /// <summary>French articles, prepositions, conjunctions, pronouns and auxiliaries.</summary>
    public static FrozenSet<string> French { get; } = Of(
        """
        le la les l un une des du de d au aux à en dans par pour sur sous avec sans entre vers chez dès depuis pendant jusque
        et ou où mais donc or ni car que qu quoique puisque lorsque quand si comme afin ainsi aussi alors
        je tu il elle on nous vous ils elles me te se lui leur leurs moi toi soi eux y
        mon ma mes ton ta tes son sa ses notre nos votre vos ce cet cette ces ceci cela ça c celui celle ceux celles
        qui quoi dont lequel laquelle lesquels lesquelles duquel desquels desquelles auquel auxquels auxquelles
        ne n pas plus est sont être été étant était étaient sera seront serait soit soient fut furent
        a ai as ont avons avez avoir ayant avait avaient aura auront aurait ait aient eu j m t s
        tout toute tous toutes même mêmes tel telle tels telles quel quelle quels quelles
        """);

    /// <summary>Russian prepositions, conjunctions, particles, pronouns and auxiliaries.</summary>
    public static FrozenSet<string> Russian { get; } = Of(
        """
        и в во не что он на я с со как а то все она так его но да ты к ко у же вы за бы по только ее мне было вот от меня еще
        нет о об обо из ему когда даже ну ли если уже или ни быть был была были него до вас вам нас нам ними ним них им их
        она оно они мы мной тебя тебе себя себе собой при для над под подо без через между перед после про ради
        кто кого кому кем чем чему чего этот эта это эти этого этой этом этих этим этими этому эту тот та те того той том тех
        тем теми тому ту который которая которое которые которого которой котором которых которым которыми которому которую
        свой своя свое свои своего своей своем своих своим своими свою мой моя мое мои твой наш наша наше наши ваш ваша
        ваше ваши ее также тоже чтобы потому поэтому хотя пока там тут здесь где куда есть будет будут является являются
        весь вся всех всем всеми всей всего сам сама само сами такой такая такое такие таких
        """);

    /// <summary>Spanish articles, prepositions, conjunctions, pronouns and auxiliaries.</summary>
    public static FrozenSet<string> Spanish { get; } = Of(
        """
        el la los las lo un una unos unas de del a al en por para con sin sobre entre hasta desde hacia ante bajo tras según
        durante mediante y e o u ni que pero sino aunque porque pues si como cuando donde mientras
        yo tú él ella ello ellos ellas nosotros nosotras vosotros usted ustedes me te se nos os le les mí ti sí
        mi mis tu tus su sus nuestro nuestra nuestros nuestras vuestro vuestra este esta estos estas esto ese esa esos esas eso
        aquel aquella aquellos aquellas aquello quien quienes cual cuales cuyo cuya cuyos cuyas qué quién cuál cómo cuándo dónde
        no más muy ya también así tan es son era eran fue fueron ser sido siendo será serán sería sea sean
        está están estaba estaban estar ha han he hemos había habían haber habido hay haya hayan
        todo toda todos todas cada otro otra otros otras mismo misma mismos mismas tal tales
        """);

    private static FrozenSet<string> Of(string words)
        => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(word => Folding.Fold(word))
            .ToFrozenSet(StringComparer.Ordinal);
}
