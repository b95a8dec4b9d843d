using Entente.Model.Text;

namespace Entente.Train.Deep;

/// <summary>More sentences like those of reports, made from the treebanks: clauses on their own, names in the place of pronouns.</summary>
internal static class PlainSentences
{
    private const float RenamedShare = 0.5f;

    public static ParsedText From(IReadOnlyList<ParsedText> golds, ulong seed)
    {
        var sentences = golds.SelectMany(g => g.Sentences.Select(s => Pieces.Of(g, s))).ToArray();
        var names = new NamedActors(sentences);
        var shuffle = new Shuffle(seed + 77);
        var made = new List<Piece[]>();
        foreach (var sentence in sentences)
        {
            if (shuffle.Unit() < RenamedShare && names.Rename(sentence, ref shuffle) is { } renamed) made.Add(renamed);
            foreach (var clause in ClauseCutter.Cut(sentence))
                if ((names.Rename(clause, ref shuffle) ?? clause) is var plain && !plain.Any(p => p.Relation == "nsubj" && p.Xpos == "PRP")) made.Add(plain);
        }
        return Pieces.Text(made);
    }
}
