namespace Entente.Text.Parsing.Tokens;

/// <summary>
/// Abbreviations that keep their full stop, and prefixes that keep their hyphen, by kind. They are hints for what is learned: treebanks
/// have only the common ones.
/// </summary>
internal static class Abbreviations
{
    private const int Longest = 8;
    private const int Prefix = 8;
    private const int Suffix = 16;

    private static readonly string[] Kinds =
    [
        "adm amb asst brig capt cdr cmdr cmdt col comm cong cpl det dr fr gen gov hon insp lt ltc maj mr mrs ms mx pfc pres prof pvt rep reps rev "
        + "rt sec sen sens sgt spc spec st supt treas v.adm",
        "co corp inc llc ltd plc pty bros assn dept intl natl univ mfg",
        "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun",
        "ala ariz ark calif cal colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash "
        + "wis wyo ont que ave blvd rd hwy pkwy sq ft mt",
        "al approx art arts cf ch chap cit ed eds eg esp est et etc ex fig figs ibid ie nb no nos op para paras pp pt ref sect vol vols vs viz",
        "jr sr ph d.c",
    ];

    private static readonly string[] Prefixes =
        "anti arch ante bi bio co counter cross de e eco ex extra hyper infra inter intra macro mega micro mid mini multi neo non over pan para post pre pro pseudo quasi re semi sub super supra trans tri ultra un uni"
            .Split(' ');

    // What follows the last full stop in names of files and of sites.
    private static readonly string[] Suffixes =
        "asp avi biz com csv doc docx edu exe gif gov gz htm html info ini jpeg jpg js mil mov mp mpg net org pdf php png ppt pptx py rar rtf tar tiff txt wav xls xlsx xml zip"
            .Split(' ');

    private static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Table = Build().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The kind of an abbreviation without its last full stop, of a prefix without its hyphen, or of a name's ending; 0 for anything else.</summary>
    public static uint KindOf(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > Longest) return 0;
        Span<char> folded = stackalloc char[Longest];
        for (var i = 0; i < word.Length; i++) folded[i] = Chars.Fold(word[i]);
        return Table.TryGetValue(folded[..word.Length], out var kind) ? (uint)kind : 0;
    }

    /// <summary>Whether a word ends names of files or sites.</summary>
    public static bool IsSuffix(ReadOnlySpan<char> word) => KindOf(word) >= Suffix;

    private static Dictionary<string, int> Build()
    {
        var table = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var k = 0; k < Kinds.Length; k++)
        {
            foreach (var word in Kinds[k].Split(' ')) table[word] = k + 1;
        }
        foreach (var prefix in Prefixes) table[prefix] = table.GetValueOrDefault(prefix) + Prefix;
        foreach (var suffix in Suffixes) table[suffix] = table.GetValueOrDefault(suffix) + Suffix;
        return table;
    }
}
