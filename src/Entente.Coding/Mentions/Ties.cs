using Entente.Coding.Syntax;

namespace Entente.Coding.Mentions;

/// <summary>
/// What the text has told about who stands in what relation to whom ("Belarus, Russia's closest ally, …"), and what "Moscow's closest
/// ally" means by it. Null where the text has named nobody, or more than one.
/// </summary>
internal sealed class Ties(Tree tree, Phrases phrases, DescriptionBook book, Memory memory)
{
    private const int Reach = 3;
    private readonly List<Tie> _told = [];

    private sealed record Tie(string Relation, Who Owner, Who Other, string? Degree);

    /// <summary>Whom the phrase means, by what is said right here or was said before. Remembers what is said here.</summary>
    public List<Who>? Meaning(int word)
    {
        if (tree.Words[word].Xpos == "NNS" || OwnerOf(word) is not { } owner) return null;
        var relation = Relations.Of(tree.Lemma(word));
        if (Identified(word) is { } other && other.CanAct && !other.Same(owner))
        {
            var told = Tell(relation, owner, other, DegreeOf(word));
            return tree.Child(word, "appos") >= 0 ? null : told;
        }

        return relation == "neighbour" ? Neighbour(word, owner) ?? Told(word, relation, owner) : Told(word, relation, owner);
    }

    /// <summary>Remembers that an actor stands in a relation to an owner.</summary>
    public List<Who> Tell(string relation, Who owner, Who other, string? degree)
    {
        _told.Add(new Tie(relation, owner, other, degree));
        return [other];
    }

    private List<Who>? Told(int word, string relation, Who owner)
    {
        var degree = DegreeOf(word);
        var found = new List<Who>();
        foreach (var tie in _told.Where(t => t.Relation == relation && (degree is null || t.Degree == degree)))
            if (OtherOf(tie, owner, degree) is { } other && !found.Exists(f => f.Same(other))) found.Add(other);
        return found.Count == 1 ? found : null;
    }

    // A superlative is told of one side only: the closest ally of Belarus need not have Belarus as its closest.
    private static Who? OtherOf(Tie tie, Who owner, string? degree) =>
        tie.Owner.Code == owner.Code ? tie.Other
        : degree is null && Relations.IsMutual(tie.Relation) && tie.Other.Code == owner.Code ? tie.Owner : null;

    // "its northern neighbour": the only one there, or the only one there that the text has named.
    private List<Who>? Neighbour(int word, Who owner)
    {
        if (Direction(word) is not { } direction) return null;
        var there = book.Neighbours(owner.Code, direction);
        var named = memory.Singles.Where(s => s.Who.Kind == WhoKind.State && tree.Words[word].Sentence - s.Sentence <= Reach && there.Contains(s.Who.Code, StringComparer.Ordinal))
            .Select(s => s.Who).DistinctBy(w => w.Code, StringComparer.Ordinal).ToList();
        return named.Count == 1 ? named : there.Count == 1 ? [phrases.StateOf(there[0], word)] : null;
    }

    private string? Direction(int word)
    {
        foreach (var child in tree.Children(word))
            foreach (var direction in DescriptionRecord.Directions)
                if (child < word && (tree.Lower(child) == direction || tree.Lower(child) == direction + "ern")) return direction;
        return null;
    }

    private Who? OwnerOf(int word)
    {
        var owner = tree.Child(word, "nmod:poss");
        if (owner < 0 && tree.Child(word, "amod") is >= 0 and var degree) owner = tree.Child(degree, "nmod:poss");
        if (owner < 0)
            foreach (var child in tree.Children(word))
                if (owner < 0 && tree.Is(child, "nmod") && tree.Preposition(child) is "of" or "to") owner = child;
        var all = owner < 0 ? [] : phrases.Resolve(owner);
        return all is [{ CanAct: true } one] ? one : null;
    }

    // "Belarus, Russia's closest ally", "Syria's patron, Russia", "China is Iran's partner", "call China Iran's partner".
    private Who? Identified(int word)
    {
        if (tree.Child(word, "appos") is >= 0 and var named) return phrases.Named(named);
        if (tree.Is(word, "appos")) return One(tree.Words[word].Head);
        if (AfterComma(word) is { } before) return before;
        if (tree.Child(word, "cop") >= 0) return tree.Child(word, "nsubj") is >= 0 and var subject && !IsDenied(word) ? One(subject) : null;
        return tree.Words[word].Head is >= 0 and var verb && tree.Lemma(verb) is "call" or "consider" or "name" or "dub" or "regard" or "describe" or "label" ? Called(word, verb) : null;
    }

    // "Belarus, Russia's closest ally, sent": told by the commas alone where the parser hangs the phrase elsewhere.
    private Who? AfterComma(int word)
    {
        var first = word;
        while (first > 0 && tree.Words[first - 1].Sentence == tree.Words[word].Sentence && tree.Below(first - 1, word)) first--;
        var ends = word + 1 < tree.Words.Length && tree.Text.Form(word + 1) is "," or ".";
        return ends && first < word && first >= 2 && tree.Text.Form(first - 1) is "," && tree.Words[first - 2].Sentence == tree.Words[word].Sentence ? phrases.Named(first - 2) : null;
    }

    private bool IsDenied(int word)
    {
        foreach (var child in tree.Children(word))
            if (tree.Lower(child) is "not" or "n't" or "no" or "never") return true;
        return false;
    }

    private Who? Called(int word, int verb)
    {
        for (var at = verb + 1; at < word; at++)
            if (phrases.Named(at) is { } who) return who;
        return null;
    }

    private Who? One(int word) => phrases.Resolve(word) is [var one] ? one : null;

    // "closest", "most powerful": the words that make it one of its kind.
    private string? DegreeOf(int word)
    {
        foreach (var child in tree.Children(word))
            if (tree.Is(child, "amod") && (tree.Words[child].Xpos == "JJS" || tree.Child(child, "advmod") is >= 0 and var most && tree.Written(most, "most"))) return tree.Lower(child);
        return null;
    }
}
