namespace Entente.Coding.Mentions;

/// <summary>Nouns for what stands in a relation to its owner and is therefore somebody else: "Iran's ally" is not Iran.</summary>
internal static class Relations
{
    private static readonly Dictionary<string, string> Classes = new(StringComparer.Ordinal)
    {
        ["ally"] = "ally", ["partner"] = "ally", ["friend"] = "ally",
        ["rival"] = "foe", ["enemy"] = "foe", ["foe"] = "foe", ["adversary"] = "foe", ["opponent"] = "foe", ["competitor"] = "foe",
        ["patron"] = "patron", ["backer"] = "patron", ["benefactor"] = "patron", ["supporter"] = "patron", ["sponsor"] = "patron",
        ["neighbour"] = "neighbour", ["neighbor"] = "neighbour",
        ["proxy"] = "proxy", ["client"] = "client", ["critic"] = "critic", ["counterpart"] = "counterpart", ["victim"] = "victim", ["target"] = "target",
        ["supplier"] = "supplier", ["customer"] = "customer", ["buyer"] = "customer", ["host"] = "host", ["guest"] = "guest", ["accuser"] = "accuser",
    };

    private static readonly HashSet<string> Mutual = new(StringComparer.Ordinal) { "ally", "foe", "neighbour" };

    public static bool Has(string lemma) => Classes.ContainsKey(lemma);

    /// <summary>The relation that the noun names; nouns that can stand for one another name the same.</summary>
    public static string Of(string lemma) => Classes[lemma];

    /// <summary>Whether each is the other's: allies are, a patron and its client are not.</summary>
    public static bool IsMutual(string relation) => Mutual.Contains(relation);
}
