using Entente.Coding.Syntax;

namespace Entente.Coding.Places;

/// <summary>Phrases that say where.</summary>
internal static class Locative
{
    /// <summary>Whether a preposition says where something is or happens.</summary>
    public static bool Is(string? preposition) => preposition is "in" or "at" or "near" or "outside" or "around" or "inside" or "off" or "over" or "across" or "along"
        or "within" or "above" or "beside" or "through" or "beyond" or "throughout" or "into" or "amid" or "around";

    /// <summary>The word of a name that hangs on a word outside it.</summary>
    public static int HeadOf(Tree tree, int first, int end)
    {
        for (var word = first; word < end; word++)
            if (tree.Words[word].Head < first || tree.Words[word].Head >= end) return word;
        return first;
    }

    /// <summary>Whether the phrase that a name belongs to says where: "in Aleppo", "to Sochi" with a verb of going, "the town of Beni".</summary>
    public static bool Holds(Tree tree, int first, int end)
    {
        var head = HeadOf(tree, first, end);
        var preposition = tree.Preposition(head);
        if (Is(preposition) || preposition is "on" or "onto") return true;
        var above = tree.Words[head].Head;
        if (above < 0) return false;
        if (preposition is "to" or "toward" or "towards" or "from" or "for") return tree.Lemma(above) is "fly" or "travel" or "go" or "return" or "arrive" or "head" or "flee" or "sail" or "move" or "withdraw" or "retreat" or "leave";
        return IsPlaceNoun(tree, above) && (preposition is "of" || tree.Is(head, "appos") || tree.Is(head, "compound") || tree.Is(head, "flat") || tree.Is(head, "nmod"));
    }

    /// <summary>Whether a noun means a kind of place: "town", "province", "air base".</summary>
    public static bool IsPlaceNoun(Tree tree, int word) => tree.Lemma(word) is "town" or "city" or "village" or "province" or "region" or "oblast" or "district" or "port" or "base"
        or "airport" or "airfield" or "airbase" or "peninsula" or "island" or "coast" or "area" or "valley" or "governorate" or "state" or "enclave" or "outskirts" or "suburb"
        or "camp" or "plant" or "front" or "border" or "capital" or "county" or "territory" or "shore" or "crossing" or "bridge" or "refinery" or "harbour" or "harbor" or "direction" or "sector";
}
