using Entente.Model.Text;

namespace Entente.Coding.Syntax;

/// <summary>A parsed text with the children of each word at hand. Word indices are those of <see cref="ParsedText.Words"/>.</summary>
internal sealed class Tree
{
    private readonly int[] _first;
    private readonly int[] _children;

    public Tree(ParsedText text)
    {
        Text = text;
        Words = text.Words;
        _first = new int[Words.Length + 1];
        _children = new int[Words.Length];
        Index();
    }

    public ParsedText Text { get; }

    public Word[] Words { get; }

    /// <summary>The dependents of a word, in text order.</summary>
    public ReadOnlySpan<int> Children(int word) => _children.AsSpan(_first[word], _first[word + 1] - _first[word]);

    /// <summary>Whether the word hangs on its head by this relation or a subtype of it.</summary>
    public bool Is(int word, string relation) => Matches(Words[word].Relation, relation);

    /// <summary>The first dependent with this relation or a subtype of it; -1 when there is none.</summary>
    public int Child(int word, string relation)
    {
        foreach (var child in Children(word))
            if (Is(child, relation)) return child;
        return -1;
    }

    /// <summary>The word as written, in lower case.</summary>
    public string Lower(int word) => Text.Form(word).ToString().ToLowerInvariant();

    /// <summary>Whether the word is written so, without regard to case.</summary>
    public bool Written(int word, string form) => Text.Form(word).Equals(form, StringComparison.OrdinalIgnoreCase);

    /// <summary>The lemma in lower case.</summary>
    public string Lemma(int word)
    {
        var lemma = Words[word].Lemma;
        return lemma.AsSpan().ContainsAnyInRange('A', 'Z') ? lemma.ToLowerInvariant() : lemma;
    }

    /// <summary>The preposition that marks a dependent, in lower case; null when it has none.</summary>
    public string? Preposition(int word)
    {
        foreach (var child in Children(word))
        {
            if (Is(child, "case") && Words[child].Upos != Upos.Part) return Lower(child);
            if (Is(child, "mark") && Words[child].Upos is Upos.Adp or Upos.Sconj) return Lower(child);
        }

        return null;
    }

    /// <summary>Whether <paramref name="word"/> is <paramref name="ancestor"/> or hangs below it.</summary>
    public bool Below(int word, int ancestor)
    {
        for (var steps = 0; word >= 0 && steps < 200; word = Words[word].Head, steps++)
            if (word == ancestor) return true;
        return false;
    }

    /// <summary>Whether the word is a verb; in headlines also a capitalised one that the tagger took for a name.</summary>
    public bool IsVerb(int word) => Words[word].Upos is Upos.Verb or Upos.Aux || IsHeadlineVerb(word);

    /// <summary>Whether a word tagged as a noun governs a subject and an object, as verbs in headlines do: "Russia and China Condemn Strikes".</summary>
    public bool IsHeadlineVerb(int word) =>
        Words[word].Upos is Upos.Propn or Upos.Noun && Child(word, "nsubj") >= 0 && Child(word, "obj") >= 0 && Child(word, "cop") < 0 && Child(word, "det") < 0;

    public bool IsNominal(int word) => Words[word].Upos is Upos.Noun or Upos.Propn or Upos.Pron or Upos.Num;

    private static bool Matches(string actual, string relation) =>
        actual.StartsWith(relation, StringComparison.Ordinal)
        && (actual.Length == relation.Length || actual[relation.Length] == ':');

    private void Index()
    {
        foreach (var word in Words)
            if (word.Head >= 0) _first[word.Head + 1]++;
        for (var i = 0; i < Words.Length; i++) _first[i + 1] += _first[i];
        var next = _first.AsSpan(0, Words.Length).ToArray();
        for (var i = 0; i < Words.Length; i++)
            if (Words[i].Head >= 0) _children[next[Words[i].Head]++] = i;
    }
}
