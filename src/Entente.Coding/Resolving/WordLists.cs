using System.Collections.Frozen;

namespace Entente.Coding.Resolving;

/// <summary>Words that mentions are read by.</summary>
internal static class WordLists
{
    public static FrozenSet<string> Fillers { get; } = Set(
        "the a an this that these those its their his her our some several many few both all two three four five six seven eight nine ten dozens " +
        "hundreds thousands senior top ranking high unnamed anonymous unidentified former ex current new newly elected incoming outgoing acting interim " +
        "then chief retired veteran leading key other another more local late sitting embattled one mr mrs ms dr sir deputy late ousted deposed " +
        "exiled fellow visiting certain various most u000 himself herself themselves itself");

    /// <summary>Words before a title that say that somebody else holds it now.</summary>
    public static FrozenSet<string> NotNow { get; } = Set("former ex then late ousted deposed retired deputy vice assistant acting interim incoming exiled elect");

    public static FrozenSet<string> Prepositions { get; } = Set(
        "of in on at for from by to against with near over during after before since under about into toward towards inside across between among via as");

    /// <summary>Prepositions after a title that name whose it is.</summary>
    public static FrozenSet<string> Owning { get; } = Set("of for from");

    /// <summary>Nouns that "in Tehran" gives to a state: governments and who speaks for them.</summary>
    public static FrozenSet<string> Seated { get; } = Set(
        "government governments officials official authorities regime administration leadership leaders leader parliament lawmakers diplomats junta rulers ministry policymakers court courts police prosecutors prosecutor judges");

    /// <summary>Whoever is called so stands in a relation to the one named, and is somebody else.</summary>
    public static FrozenSet<string> Relational { get; } = Set(
        "ally allies partner partners neighbour neighbours neighbor neighbors rival rivals enemy enemies foe foes adversary adversaries friend friends " +
        "patron patrons backer backers proxy proxies opponent opponents critic critics counterpart counterparts victim victims target targets supporter " +
        "supporters supplier suppliers customer customers buyer buyers competitor competitors host guest benefactor successor predecessor");

    /// <summary>Second halves that make the name before them say who helps, leads or holds somebody else.</summary>
    public static FrozenSet<string> Backed { get; } = Set(
        "backed led aligned linked supported funded sponsored allied occupied based born made controlled trained armed brokered mediated style friendly " +
        "speaking held owned built supplied installed imposed flagged affiliated educated affiliated administered dominated annexed leaning financed directed");

    /// <summary>First halves that make the name after them say whom somebody is for, against or not.</summary>
    public static FrozenSet<string> Stances { get; } = Set("pro anti non post un neo trans cross");

    /// <summary>First halves of compounds that stand for states.</summary>
    public static FrozenDictionary<string, string> Halves { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["sino"] = "CHN", ["russo"] = "RUS", ["franco"] = "FRA", ["anglo"] = "GBR", ["indo"] = "IND", ["greco"] = "GRC", ["italo"] = "ITA",
        ["hispano"] = "ESP", ["luso"] = "PRT", ["austro"] = "AUT", ["americano"] = "USA", ["turko"] = "TUR",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Capitals that are people's names and other towns more often.</summary>
    public static FrozenSet<string> People { get; } = FrozenSet.Create(StringComparer.Ordinal,
        "victoria", "hamilton", "douglas", "stanley", "jamestown", "kingston", "wellington", "georgetown", "george town", "sofia", "male", "nassau",
        "san juan", "st georges", "st johns", "saint pierre", "saint denis", "the valley", "west island", "beehive");

    /// <summary>Titles in short.</summary>
    public static FrozenDictionary<string, string> Abbreviations { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["FM"] = "foreign minister", ["PM"] = "prime minister", ["VP"] = "vice president", ["FS"] = "foreign secretary", ["NSA"] = "national security adviser",
        ["SecState"] = "secretary of state", ["SecDef"] = "defense secretary", ["MoD"] = "defence ministry", ["MoFA"] = "foreign ministry", ["MFA"] = "foreign ministry",
        ["MOD"] = "defence ministry", ["MOFA"] = "foreign ministry", ["Amb"] = "ambassador",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Ends of a person's name that add nothing.</summary>
    public static FrozenSet<string> Suffixes { get; } = Set("jr sr ii iii iv");

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
