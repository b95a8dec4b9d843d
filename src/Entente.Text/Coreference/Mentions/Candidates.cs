using Entente.Model.Text;

namespace Entente.Text.Coreference.Mentions;

/// <summary>
/// The stretches of words that may be mentions, from the tree: a noun with its modifiers, 's and relative clauses, without preposition,
/// copula, apposition and list (Zeldes 2017 and the guidelines of GUM draw mentions so).
/// </summary>
internal sealed class Candidates(TextTree tree)
{
    private readonly Word[] _words = tree.Parsed.Words;

    /// <summary>Adds the candidates around a word: first those that exclude each other, then the list that it begins.</summary>
    public void Add(int head, List<Candidate> found)
    {
        if (!CanHead(_words[head])) return;
        var (first, second) = Left(head);
        var (last, before, core, edge) = Right(head);
        found.Add(new Candidate(first, last + 1, head, Variant.Full, edge));
        if (before != last) found.Add(new Candidate(first, before + 1, head, Variant.ButLast, edge));
        if (core != before && core != last) found.Add(new Candidate(first, core + 1, head, Variant.Core, edge));
        if (second != first) found.Add(new Candidate(second, last + 1, head, Variant.ButFirst, first));
        if (LastListed(head) is var listed && listed > last) found.Add(new Candidate(first, Trim(Right(listed).Last, head) + 1, head, Variant.List, listed));
    }

    private static bool CanHead(Word word) => word.Upos switch
    {
        Upos.Noun or Upos.Propn or Upos.Pron or Upos.Num or Upos.Sym or Upos.X => true,
        Upos.Adj => word.Relation is not ("amod" or "xcomp" or "acomp" or "advmod"),
        Upos.Det => word.Relation is not ("det" or "det:predet" or "advmod" or "cc:preconj"),
        Upos.Verb => word.Xpos == "VBG" && word.Relation is "nsubj" or "obj" or "obl" or "nmod" or "nsubj:pass" or "compound" or "conj",
        Upos.Adv => word.Relation is "obl" or "nmod" or "nsubj" or "obj",
        _ => false,
    };

    private (int First, int Second) Left(int head)
    {
        var (first, second) = (head, head);
        var children = tree.Children(head);
        for (var i = children.Length - 1; i >= 0; i--)
        {
            if (children[i] > head || _words[children[i]].Relation is "punct" or "advmod") continue;
            if (!Precedes(_words[children[i]].Relation)) break;
            (second, first) = (first, Math.Min(first, tree.Low(children[i])));
        }
        while (first < head && _words[first].Upos == Upos.Punct && !Opens(first)) first++;
        return (first, second);
    }

    private static bool Precedes(string relation) => relation is
        "det" or "det:predet" or "amod" or "nummod" or "compound" or "nmod:poss" or "nmod:desc" or "nmod" or "nmod:unmarked" or "flat"
        or "acl" or "goeswith" or "fixed" or "dep" or "obj" or "appos";

    private (int Last, int Before, int Core, int Edge) Right(int head)
    {
        var (last, before, core, edge) = (head, head, head, -1);
        foreach (var child in tree.Children(head))
        {
            if (child < head || _words[child].Relation == "punct") continue;
            if (!Follows(_words[child].Relation)) break;
            (before, last, edge) = (last, Math.Max(last, tree.High(child)), child);
            if (core == before && _words[child].Relation is "flat" or "compound" or "fixed" or "goeswith" or "nummod" or "case") core = last;
        }
        return (Trim(last, head), Trim(before, head), Trim(core, head), edge);
    }

    private static bool Follows(string relation) => relation is
        "flat" or "compound" or "nmod" or "nmod:unmarked" or "nmod:desc" or "nmod:poss" or "acl" or "acl:relcl" or "case" or "nummod" or "amod" or "advmod" or "obl"
        or "obl:unmarked" or "obl:agent" or "obj" or "iobj" or "xcomp" or "ccomp" or "advcl" or "advcl:relcl" or "det" or "fixed" or "goeswith" or "compound:prt" or "advmod:emph" or "det:predet";

    private int LastListed(int head)
    {
        var last = -1;
        foreach (var child in tree.Children(head))
            if (child > head && _words[child].Relation == "conj" && _words[child].Upos is Upos.Noun or Upos.Propn or Upos.Pron or Upos.Num) last = child;
        return last;
    }

    private int Trim(int last, int head)
    {
        while (last > head && _words[last].Upos == Upos.Punct && !Closes(last)) last--;
        return last;
    }

    private bool Opens(int word) => tree.Parsed.Form(word) is "(" or "[" or "\"" or "“" or "‘" or "'" or "``";

    private bool Closes(int word) => tree.Parsed.Form(word) is ")" or "]" or "\"" or "”" or "’" or "'" or "''";
}
