using Entente.Model.Text;

namespace Entente.Train.Deep;

/// <summary>
/// Puts names in the place of pronouns. Two of three subjects in the treebanks are pronouns and one of eleven is a name; in reports it is the
/// other way round. Names come from the treebanks themselves.
/// </summary>
internal sealed class NamedActors
{
    private const int Longest = 3;
    private static readonly HashSet<string> Third = new(StringComparer.OrdinalIgnoreCase) { "he", "she", "it", "him", "them" };
    private static readonly HashSet<string> Others = new(StringComparer.OrdinalIgnoreCase) { "I", "we", "you", "they" };
    private readonly Piece[][] _names;

    public NamedActors(IEnumerable<Piece[]> sentences) => _names = [.. sentences.SelectMany(NamesIn)];

    /// <summary>The sentence with names for its pronouns; null when it has none that a name can replace.</summary>
    public Piece[]? Rename(Piece[] sentence, ref Shuffle shuffle)
    {
        var result = sentence;
        for (var w = sentence.Length - 1; w >= 0; w--)
            if (CanBeNamed(sentence, w)) result = Pieces.Replace(result, w, _names[shuffle.Next() % (uint)_names.Length]);
        return ReferenceEquals(result, sentence) ? null : result;
    }

    private static bool CanBeNamed(Piece[] s, int w)
    {
        var (piece, core) = (s[w], s[w].Relation is "nsubj" or "nsubj:pass" or "obj" or "iobj" or "obl");
        if (piece.Xpos != "PRP" || !core || s.Any(p => p.Head == w)) return false;
        return Third.Contains(piece.Form) || (Others.Contains(piece.Form) && piece.Relation == "nsubj" && FitsAnyone(s, piece.Head));
    }

    /// <summary>Whether a verb has the same form for every subject.</summary>
    private static bool FitsAnyone(Piece[] s, int verb)
    {
        var helpers = s.Where(p => p.Head == verb && (p.Relation.StartsWith("aux", StringComparison.Ordinal) || p.Relation == "cop")).ToArray();
        return helpers.Length == 0 ? s[verb].Xpos == "VBD" : helpers[0].Xpos == "MD" || helpers[0].Form is "had" or "did";
    }

    /// <summary>Names of up to three words that stand together; the head of each is marked by -1.</summary>
    private static IEnumerable<Piece[]> NamesIn(Piece[] s)
    {
        for (var head = 0; head < s.Length; head++)
        {
            if (s[head].Upos != Upos.Propn || s[head].Relation is not ("nsubj" or "nsubj:pass" or "obj" or "obl" or "nmod")) continue;
            var words = Enumerable.Range(0, s.Length).Where(w => Top(s, w, head)).ToArray();
            var plain = words.Where(w => s[w].Relation != "case").ToArray();
            if (plain.Length > Longest || plain[^1] - plain[0] != plain.Length - 1 || plain.Any(w => s[w].Upos != Upos.Propn || !char.IsUpper(s[w].Form[0]))) continue;
            yield return [.. plain.Select((w, i) => s[w] with { Head = w == head ? -1 : s[w].Head - plain[0], Glued = i > 0 && s[w].Glued })];
        }
    }

    private static bool Top(Piece[] s, int word, int top)
    {
        for (var w = word; w >= 0; w = s[w].Head)
            if (w == top) return true;
        return false;
    }
}
