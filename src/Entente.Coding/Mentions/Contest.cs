using Entente.Coding.Syntax;
using Entente.Model.Text;

namespace Entente.Coding.Mentions;

/// <summary>What speaks against the plain reading of "it" and "its" as the last subject.</summary>
internal sealed class Contest(Tree tree, Phrases phrases, Clause clause)
{
    private const int MaxHops = 5;

    private static readonly HashSet<string> Inanimate = new(StringComparer.Ordinal)
    {
        "cost", "arrive", "last", "weigh", "contain", "consist", "expire", "run", "begin", "end", "include", "measure", "cover", "happen", "take", "belong", "carry", "concern", "involve",
    };

    private static readonly HashSet<string> Acts = new(StringComparer.Ordinal)
    {
        "shell", "bomb", "attack", "strike", "hit", "invade", "occupy", "violate", "raid", "annex", "seize", "blockade", "threaten", "cross",
    };

    /// <summary>Whether two readings are open, or the word rather means a thing.</summary>
    public bool IsOpen(int word, Memory.Single meant) => tree.Lower(word) switch
    {
        "its" => IsContested(word, meant),
        "it" => IsThing(word, meant) || IsAdvice(word, meant) || IsReported(word),
        _ => false,
    };

    /// <summary>Whether it is rather the other one of two: what a verb is done to is not its own subject.</summary>
    public bool IsOther(int word, Memory.Single meant)
    {
        if (!meant.Subject || meant.Sentence != tree.Words[word].Sentence) return false;
        if (tree.Lower(word) == "its") return Verb(word) is >= 0 and var act && Acts.Contains(tree.Lemma(act)) && clause.SurfaceSubject(act) == meant.At;
        return tree.Lower(word) == "it" && (tree.Is(word, "obj") || tree.Is(word, "iobj")) && tree.Words[word].Head is var verb && IsSubjectOf(verb, meant.At);
    }

    private bool IsSubjectOf(int verb, int word)
    {
        var subject = verb < 0 ? -1 : clause.SurfaceSubject(verb);
        return subject == word || subject < 0;
    }

    // Another state named within the same verb's phrase leaves it open: "… in Venezuela after the arrest of its president".
    private bool IsContested(int word, Memory.Single meant)
    {
        if (meant.Sentence != tree.Words[word].Sentence || meant.At > word) return false;
        var verb = Verb(word);
        var from = verb > meant.At && verb < word && tree.Is(verb, "conj") && clause.SurfaceSubject(verb) == meant.At ? verb : meant.At;
        return Enumerable.Range(from + 1, word - from - 1).Any(i => phrases.Named(i) is { CanAct: true } other && !other.Same(meant.Who) && !tree.Is(i, "amod"));
    }

    private int Verb(int word)
    {
        for (var hop = 0; hop < MaxHops && word >= 0 && !tree.IsVerb(word); hop++) word = tree.Words[word].Head;
        return word;
    }

    // "promised a battery. It will be ready by May": with a thing to hand, what is said of it is said of a thing.
    private bool IsThing(int word, Memory.Single meant)
    {
        if (!tree.Is(word, "nsubj") || tree.Words[word].Head is not (>= 0 and var head)) return false;
        var says = tree.Child(head, "cop") >= 0 ? tree.Words[head].Upos == Upos.Adj : Inanimate.Contains(tree.Lemma(head));
        return says && HasThing(word, meant);
    }

    private bool HasThing(int word, Memory.Single meant)
    {
        for (var at = tree.Text.Sentences[meant.Sentence].First; at < word; at++)
            if (tree.Words[at].Xpos == "NN" && (tree.Is(at, "obj") || tree.Is(at, "nsubj")) && phrases.Resolve(at).All(w => w.Why == "owner")) return true;
        return false;
    }

    // "told China that it must halve imports": who told, or who was told.
    private bool IsAdvice(int word, Memory.Single meant)
    {
        if (!tree.Is(word, "nsubj") || tree.Words[word].Head is not (>= 0 and var verb) || !tree.Is(verb, "ccomp")) return false;
        var must = tree.Child(verb, "aux") is >= 0 and var aux && tree.Lower(aux) is "must" or "should" or "needs" or "ought";
        return must && Enumerable.Range(meant.At + 1, Math.Max(0, word - meant.At - 1)).Any(i => phrases.Named(i) is { CanAct: true } other && !other.Same(meant.Who));
    }

    // "denied it": the charge, not a state.
    private bool IsReported(int word) =>
        tree.Is(word, "obj") && tree.Words[word].Head is >= 0 and var verb && tree.Lemma(verb) is "deny" or "confirm" or "dismiss" or "reject" or "say" or "do" or "welcome" or "know" or "make" or "admit" or "call";
}
