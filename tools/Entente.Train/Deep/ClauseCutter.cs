using Entente.Model.Text;

namespace Entente.Train.Deep;

/// <summary>
/// Cuts finite clauses out of longer sentences and makes plain sentences of them. The treebanks hold few short declarative sentences, and a
/// parser that saw none takes "Egypt hosted talks." for a headline.
/// </summary>
internal static class ClauseCutter
{
    private const int Shortest = 3;
    private const int Longest = 25;
    private static readonly HashSet<string> Finite = new(StringComparer.Ordinal) { "VBD", "VBZ", "VBP", "MD" };

    public static IEnumerable<Piece[]> Cut(Piece[] sentence) =>
        Enumerable.Range(0, sentence.Length).Where(v => IsClause(sentence, v)).Select(v => Clause(sentence, v)).OfType<Piece[]>();

    private static bool IsClause(Piece[] s, int v) =>
        s[v].Relation is "ccomp" or "conj" or "parataxis" or "advcl" && s[v].Upos == Upos.Verb
        && Children(s, v).Any(c => s[c].Relation is "nsubj" or "nsubj:pass" && s[c].Xpos is not ("WP" or "WDT"))
        && Children(s, v).All(c => !s[c].Xpos.StartsWith('W'))
        && (Finite.Contains(s[v].Xpos) || Children(s, v).Any(c => s[c].Relation.StartsWith("aux", StringComparison.Ordinal) && Finite.Contains(s[c].Xpos)));

    /// <summary>The clause of a verb as a sentence; null when its words don't stand together or are too few or many.</summary>
    private static Piece[]? Clause(Piece[] s, int v)
    {
        var dropped = Children(s, v).Where(c => s[c].Relation is "mark" or "cc" || (s[c].Relation == "punct" && (c < v || c == Last(s, v)))).ToHashSet();
        var words = Enumerable.Range(0, s.Length).Where(w => IsUnder(s, w, v, dropped)).ToArray();
        if (words.Length is < Shortest or > Longest || words[^1] - words[0] != words.Length - 1) return null;
        var first = words[0];
        var clause = words.Select(w => s[w] with { Head = w == v ? -1 : s[w].Head - first, Relation = w == v ? "root" : s[w].Relation }).ToList();
        if (clause[0].Form.Length == 0 || !char.IsLetter(clause[0].Form[0])) return null;
        clause[0] = clause[0] with { Form = char.ToUpperInvariant(clause[0].Form[0]) + clause[0].Form[1..], Glued = false };
        clause.Add(new Piece(".", Upos.Punct, ".", v - first, "punct", Glued: true));
        return [.. clause];
    }

    private static int Last(Piece[] s, int v) => Enumerable.Range(0, s.Length).Last(w => IsUnder(s, w, v, []));

    private static bool IsUnder(Piece[] s, int word, int top, HashSet<int> without)
    {
        for (var w = word; w >= 0; w = s[w].Head)
        {
            if (without.Contains(w)) return false;
            if (w == top) return true;
        }
        return false;
    }

    private static IEnumerable<int> Children(Piece[] s, int head) => Enumerable.Range(0, s.Length).Where(w => s[w].Head == head);
}
