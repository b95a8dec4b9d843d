using Entente.Text.Coreference;
using Entente.Text.Coreference.Links;
using Entente.Text.Coreference.Mentions;

namespace Entente.Train.Coreference;

/// <summary>
/// Trains the ranker of antecedents: the likelihood that a mention goes back to any one of its gold antecedents, or to none when it has
/// none, with costs for each kind of error (Durrett and Klein 2013). Chains grow by the ranker's own choices, so that it learns with the
/// chains that it will meet.
/// </summary>
internal sealed class LinkTraining(WordLists lists, CoreferenceOptions options)
{
    private const float Scale = 24;
    private readonly AdaGrad _weights = new(1, options.LinkBits, options.LinkRate);
    private readonly uint[] _buffer = new uint[PairFeatures.Most];
    private readonly List<uint[]> _features = [];
    private readonly float[] _costs = options.Costs;

    /// <summary>Trains as often as asked, each time in another order, and takes the mean.</summary>
    public static SmallModel Train(WordLists lists, CoreferenceOptions options, IReadOnlyList<(Lesson Lesson, List<Detected> Mentions)> lessons)
    {
        var runs = Enumerable.Range(1, options.Runs).Select(_ => new LinkTraining(lists, options)).ToArray();
        Parallel.For(0, runs.Length, new ParallelOptions { MaxDegreeOfParallelism = 2 }, r => runs[r].Run(lessons, (ulong)r + 1));
        foreach (var run in runs.AsSpan(1)) runs[0]._weights.Join(run._weights);
        return runs[0]._weights.Finish(Scale, 0);
    }

    private void Run(IReadOnlyList<(Lesson Lesson, List<Detected> Mentions)> lessons, ulong seed)
    {
        var order = Enumerable.Range(0, lessons.Count).ToArray();
        var shuffle = new Shuffle(seed);
        for (var epoch = 0; epoch < options.LinkEpochs; epoch++)
        {
            shuffle.Mix<int>(order);
            foreach (var lesson in order)
            {
                Learn(lessons[lesson].Lesson, lessons[lesson].Mentions, epoch > 0);
                if (epoch > 0) _weights.Remember();
            }
        }
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

    /// <summary>Learns one mention; gives the ranker's choice and the nearest right one. Answer 0 is to begin a chain.</summary>
    private (int Best, int Right) Learn(LinkWalk walk, int mention, int[] gold)
    {
        var scores = Scores(walk, mention);
        var best = Array.IndexOf(scores, scores.Max());
        var correct = new bool[scores.Length];
        var right = -1;
        for (var k = 1; k < scores.Length; k++)
        {
            correct[k] = gold[mention] >= 0 && gold[walk.Found[k - 1]] == gold[mention];
            if (correct[k] && right < 0) right = walk.Found[k - 1];
        }
        correct[0] = right < 0;
        Update(scores, correct);
        return (best == 0 ? -1 : walk.Found[best - 1], right);
    }

    private float[] Scores(LinkWalk walk, int mention)
    {
        _features.Clear();
        _features.Add(walk.First(mention, _buffer).ToArray());
        foreach (var antecedent in walk.Found) _features.Add(walk.Pair(mention, antecedent, _buffer).ToArray());
        return [.. _features.Select(f => _weights.Score(f))];
    }

    private void Update(float[] scores, bool[] correct)
    {
        for (var k = 0; k < scores.Length; k++)
            if (!correct[k]) scores[k] += k == 0 ? _costs[0] : correct[0] ? _costs[1] : _costs[2];
        var (all, good) = (LogSum(scores, null), LogSum(scores, correct));
        for (var k = 0; k < scores.Length; k++)
            _weights.Step(_features[k], 0, MathF.Exp(scores[k] - all) - (correct[k] ? MathF.Exp(scores[k] - good) : 0));
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
