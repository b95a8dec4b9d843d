using Entente.Coding.Codebook;
using Entente.Coding.Syntax;
using Entente.Coding.Things;

namespace Entente.Coding.Frames;

/// <summary>Checks what a frame requires of the words around its trigger.</summary>
internal sealed class Requirements(Tree tree, Slots slots, ThingFinder things)
{
    /// <summary>Whether the slot is filled by one of the lemmas that the requirement asks for.</summary>
    public bool Holds(int word, Requirement requirement)
    {
        var fillers = slots.Fill(word, requirement.Path);
        return requirement.Lemmas.Count == 0 ? fillers.Count > 0 : fillers.Exists(f => IsOneOf(f, requirement.Lemmas));
    }

    private bool IsOneOf(int filler, IReadOnlySet<string> lemmas)
    {
        if (Fits(filler, lemmas)) return true;
        foreach (var child in tree.Children(filler))
            if (tree.Words[child].Relation == "conj" && Fits(child, lemmas)) return true;
        return false;
    }

    private bool Fits(int filler, IReadOnlySet<string> lemmas)
    {
        var lemma = tree.Lemma(filler);
        if (lemmas.Contains(lemma) || lemmas.Contains(tree.Lower(filler))) return true;
        // The lemmatiser keeps the plural of some nouns ("troops"), the codebook has the singular.
        if (tree.Words[filler].Xpos == "NNS" && lemma.EndsWith('s') && lemmas.Contains(lemma[..^1])) return true;
        if (things.At(filler)?.Class is { } thing && lemmas.Contains("@" + thing.Class)) return true;
        return lemmas.Any(l => IsPhrase(filler, l));
    }

    // "joint exercise" fits "joint naval exercises".
    private bool IsPhrase(int filler, string lemma)
    {
        if (!lemma.Contains(' ', StringComparison.Ordinal) && !lemma.Contains('-', StringComparison.Ordinal)) return false;
        var words = lemma.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        return words[^1] == tree.Lemma(filler) && PatternIndex<Frame>.HasModifiers(tree, filler, words[..^1]);
    }
}
