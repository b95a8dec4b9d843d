using Entente.Coding.Syntax;
using Entente.Model.Text;

namespace Entente.Coding.Mentions;

/// <summary>How a noun phrase is built: with which article, and how much is said besides the noun.</summary>
internal sealed class Shape(Tree tree, Phrases phrases)
{
    public bool HasDefinite(int word) => Article(word) is "the" or "these" or "those";

    /// <summary>The article or demonstrative, in lower case; null when there is none.</summary>
    public string? Article(int word) => tree.Child(word, "det") is >= 0 and var det ? tree.Lower(det) : null;

    /// <summary>Whether nothing tells the noun from others of its kind.</summary>
    public bool IsBare(int word)
    {
        foreach (var child in tree.Children(word))
            if (tree.Is(child, "amod") || tree.Is(child, "nmod") || tree.Is(child, "acl") || tree.Is(child, "compound")) return false;
        return true;
    }

    /// <summary>Whether the phrase says whose it is, or tells it apart by a clause or phrase after it.</summary>
    public bool IsNarrowed(int word)
    {
        foreach (var child in tree.Children(word))
            if (tree.Is(child, "nmod:poss") || (child > word && (tree.Is(child, "nmod") || tree.Words[child].Relation == "acl" || tree.Is(child, "appos")))) return true;
        return false;
    }

    /// <summary>Whether the phrase says neither whose it is nor how many.</summary>
    public bool IsUnnamed(int word)
    {
        foreach (var child in tree.Children(word))
            if (tree.Is(child, "nmod") || tree.Is(child, "nmod:poss") || phrases.Named(child) is not null || tree.Is(child, "nummod")) return false;
        return true;
    }

    public bool IsBareNumber(int word) =>
        BeforeVerb(word) || !tree.Is(word, "nummod") && tree.Child(word, "det") is >= 0 and var det && tree.Written(det, "the") && tree.Child(word, "nmod") < 0;

    // "The two discussed Iran", where the parser counts what follows.
    private bool BeforeVerb(int word) =>
        word > 0 && tree.Written(word - 1, "the") && word + 1 < tree.Words.Length && tree.Words[word + 1].Upos is Upos.Verb or Upos.Aux && tree.Words[word + 1].Xpos is "VBD" or "VBZ" or "VBP" or "MD";

    /// <summary>The number that a word counts; 0 when it counts nothing.</summary>
    public static int NumberOf(string word) => word switch { "two" => 2, "three" or "trio" => 3, "four" or "quartet" => 4, "five" => 5, _ => 0 };
}
