using Entente.Model.Text;

namespace Entente.Text.Names;

/// <summary>Names found in texts, measured against the gold ones by exact words and type (the measure of CoNLL 2003).</summary>
/// <param name="Overall">All types together.</param>
/// <param name="Person">Persons only.</param>
/// <param name="Organisation">Organisations only.</param>
/// <param name="Place">Places only.</param>
public sealed record NameEvaluation(NameScore Overall, NameScore Person, NameScore Organisation, NameScore Place)
{
    /// <summary>Lets <paramref name="tagger"/> find the names in every text, given the gold words and sentences, and counts.</summary>
    public static NameEvaluation Of(NameTagger tagger, IEnumerable<NamedText> texts)
    {
        ArgumentNullException.ThrowIfNull(tagger);
        ArgumentNullException.ThrowIfNull(texts);
        return Of(texts.Select(t => (t.Names, tagger.Find(t.Text, t.Words, t.Sentences))));
    }

    /// <summary>Compares gold names with found ones, text by text.</summary>
    public static NameEvaluation Of(IEnumerable<(Name[] Gold, Name[] Found)> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var scores = new NameScore[3];
        foreach (var (gold, found) in texts)
            for (var type = NameType.Person; type <= NameType.Place; type++)
                scores[(int)type] += Count(gold, found, type);
        return new NameEvaluation(scores[0] + scores[1] + scores[2], scores[0], scores[1], scores[2]);
    }

    private static NameScore Count(Name[] gold, Name[] found, NameType type)
    {
        var known = gold.Where(n => n.Type == type).ToHashSet();
        var right = found.Count(known.Contains);
        return new NameScore(known.Count, found.Count(n => n.Type == type), right);
    }
}
