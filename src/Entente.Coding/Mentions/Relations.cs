namespace Entente.Coding.Mentions;

/// <summary>Nouns for what stands in a relation to its owner and is therefore somebody else: "Iran's ally" is not Iran.</summary>
internal static class Relations
{
    private static readonly HashSet<string> Nouns = new(StringComparer.Ordinal)
    {
        "ally", "partner", "neighbour", "neighbor", "rival", "enemy", "foe", "adversary", "friend", "patron", "backer", "proxy", "opponent",
        "critic", "counterpart", "victim", "target", "supporter", "supplier", "customer", "buyer", "competitor", "host", "guest", "benefactor",
    };

    public static bool Has(string lemma) => Nouns.Contains(lemma);
}
