using Entente.Text.Coreference;
using Entente.Text.Coreference.Links;
using Entente.Text.Coreference.Mentions;

namespace Entente.Train.Coreference;

/// <summary>
/// Trains the ranker of antecedents: the likelihood that a mention goes back to any one of its gold antecedents, or to none when it has
/// none (Durrett and Klein 2013). Chains grow by the ranker's own choices, so that it learns with the chains that it will meet.
/// </summary>
internal sealed class LinkTraining(WordLists lists, float rate, int bits)
{
    private const float Scale = 24;
    private readonly AdaGrad _weights = new(1, bits, rate);
    private readonly uint[] _buffer = new uint[PairFeatures.Most];
    private readonly List<uint[]> _features = [];

    public SmallModel Run(IReadOnlyList<Lesson> lessons, Func<int, Detector> detectorFor, int epochs, ulong seed, float threshold)
    {
        var prepared = lessons.Select((l, i) => (Lesson: l, Mentions: detectorFor(i).Find(l.Parsed))).ToArray();
        var order = Enumerable.Range(0, lessons.Count).ToArray();
        var shuffle = new Shuffle(seed);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            shuffle.Mix<int>(order);
            foreach (var lesson in order) Learn(prepared[lesson].Lesson, prepared[lesson].Mentions, epoch > 0);
        }
        return _weights.Finish(Scale, threshold);
    }

    private void Learn(Lesson lesson, List<Detected> mentions, bool own)
    {
        var walk = new LinkWalk(new Traits(lesson.Parsed, mentions, lists));
        var gold = mentions.Select(m => lesson.Gold.ChainOf(lesson.Parsed, m.First, m.End)).ToArray();
        for (var i = 0; i < mentions.Count; i++)
        {
            walk.Begin(i);
            var (best, right) = Learn(walk, i, gold);
            walk.End(i, own ? best : right);
        }
    }

    /// <summary>Learns one mention; gives the ranker's choice and the nearest right one.</summary>
    private (int Best, int Right) Learn(LinkWalk walk, int mention, int[] gold)
    {
        var scores = Scores(walk, mention);
        var correct = new bool[scores.Length];
        var right = -1;
        for (var k = 1; k < scores.Length; k++)
        {
            correct[k] = gold[mention] >= 0 && gold[walk.Found[k - 1]] == gold[mention];
            if (correct[k] && right < 0) right = walk.Found[k - 1];
        }
        correct[0] = right < 0;
        var best = Array.IndexOf(scores, scores.Max());
        var (all, good) = (LogSum(scores, null), LogSum(scores, correct));
        for (var k = 0; k < scores.Length; k++)
        {
            var slope = MathF.Exp(scores[k] - all) - (correct[k] ? MathF.Exp(scores[k] - good) : 0);
            _weights.Step(_features[k], 0, slope);
        }
        return (best == 0 ? -1 : walk.Found[best - 1], right);
    }

    private float[] Scores(LinkWalk walk, int mention)
    {
        var scores = new float[walk.Found.Count + 1];
        _features.Clear();
        _features.Add(walk.First(mention, _buffer).ToArray());
        foreach (var antecedent in walk.Found) _features.Add(walk.Pair(mention, antecedent, _buffer).ToArray());
        for (var k = 0; k < scores.Length; k++) scores[k] = _weights.Score(_features[k]);
        return scores;
    }

    private static float LogSum(float[] scores, bool[]? among)
    {
        var (most, sum) = (float.NegativeInfinity, 0f);
        for (var k = 0; k < scores.Length; k++)
            if (among is null || among[k]) most = MathF.Max(most, scores[k]);
        for (var k = 0; k < scores.Length; k++)
            if (among is null || among[k]) sum += MathF.Exp(scores[k] - most);
        return most + MathF.Log(sum);
    }
}
