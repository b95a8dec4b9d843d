using Entente.Model.Text;

namespace Entente.Text.Coreference.Scores;

/// <summary>Gives gold and found mentions of a text the same number when they agree.</summary>
internal sealed class MentionMatch
{
    private const long Unmatched = 1L << 62;
    private readonly GoldText _gold;
    private readonly ParsedText _parsed;
    private readonly bool _byHead;

    public MentionMatch(GoldText gold, ParsedText parsed, bool byHead) => (_gold, _parsed, _byHead) = (gold, parsed, byHead);

    /// <summary>Scores the chains that <paramref name="keep"/> lets through, on both sides.</summary>
    public ChainScore Score(IReadOnlyList<Chain> found, Func<Chain, bool> keep)
    {
        var gold = _gold.Chains.Where(keep).Select(c => c.Mentions).ToList();
        var kept = found.Where(keep).Select(c => c.Mentions).ToList();
        var numbers = Numbers(gold.SelectMany(c => c), kept.SelectMany(c => c));
        return ChainScore.Of(
            [.. gold.Select(c => c.Select(m => Span(_gold.Parsed, m)).ToArray())],
            [.. kept.Select(c => c.Select(m => numbers[m]).ToArray())]);
    }

    /// <summary>Where the mentions of a kind go back to. The kind is that of the gold mention, or of the found one where there is no gold one.</summary>
    public AntecedentScore Antecedents(IReadOnlyList<Chain> found, MentionKind kind)
    {
        var goldOf = new Dictionary<long, (int Chain, bool Later, MentionKind Kind)>();
        for (var c = 0; c < _gold.Chains.Count; c++)
            for (var i = 0; i < _gold.Chains[c].Mentions.Count; i++)
                goldOf.TryAdd(Span(_gold.Parsed, _gold.Chains[c].Mentions[i]), (c, i > 0, _gold.Chains[c].Mentions[i].Kind));
        var (links, right) = (0, 0);
        foreach (var chain in found)
            for (var i = 1; i < chain.Mentions.Count; i++)
            {
                var known = goldOf.TryGetValue(Span(_parsed, chain.Mentions[i]), out var gold);
                if ((known ? gold.Kind : chain.Mentions[i].Kind) != kind) continue;
                links++;
                if (known && goldOf.TryGetValue(Span(_parsed, chain.Mentions[i - 1]), out var before) && before.Chain == gold.Chain) right++;
            }
        return new AntecedentScore(goldOf.Values.Count(g => g.Later && g.Kind == kind), links, right);
    }

    private Dictionary<Mention, long> Numbers(IEnumerable<Mention> gold, IEnumerable<Mention> found)
    {
        var open = gold.Select(m => (Span: Span(_gold.Parsed, m), Head: Head(_gold.Parsed, m))).DistinctBy(m => m.Span).ToDictionary(m => m.Span, m => m.Head);
        var numbers = new Dictionary<Mention, long>();
        var rest = new List<Mention>();
        foreach (var mention in found)
        {
            var span = Span(_parsed, mention);
            if (open.Remove(span)) numbers[mention] = span;
            else rest.Add(mention);
        }
        var byHead = open.GroupBy(p => p.Value, p => p.Key).ToDictionary(g => g.Key, g => new Queue<long>(g.Order()));
        foreach (var mention in rest)
            numbers[mention] = _byHead && byHead.TryGetValue(Head(_parsed, mention), out var spans) && spans.TryDequeue(out var span) ? span : Span(_parsed, mention) | Unmatched;
        return numbers;
    }

    private static long Span(ParsedText parsed, Mention mention)
    {
        var span = parsed.SpanOf(mention.First, mention.End);
        return ((long)span.Start << 31) | (uint)span.End;
    }

    private static int Head(ParsedText parsed, Mention mention) => parsed.Words[mention.Head].Span.Start;
}
