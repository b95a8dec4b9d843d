using Entente.Text.Coreference;
using Entente.Text.Coreference.Mentions;

namespace Entente.Train.Coreference;

/// <summary>Trains the finder of mentions: logistic regression over the candidates around each word, and over the mentions for their types.</summary>
internal sealed class MentionTraining(WordLists lists, CoreferenceOptions options)
{
    private const float Scale = 20;
    private readonly AdaGrad _spans = new(1, 17, options.MentionRate);
    private readonly AdaGrad _types = new(Detector.Types, 14, options.MentionRate);

    public (SmallModel Spans, SmallModel Types) Run(IReadOnlyList<Lesson> lessons)
    {
        var order = Enumerable.Range(0, lessons.Count).ToArray();
        var shuffle = new Shuffle(1);
        for (var epoch = 0; epoch < options.MentionEpochs; epoch++)
        {
            shuffle.Mix<int>(order);
            foreach (var lesson in order) Learn(lessons[lesson]);
        }
        return (_spans.Finish(Scale, options.MentionThreshold), _types.Finish(Scale, 0));
    }

    private void Learn(Lesson lesson)
    {
        var tree = new TextTree(lesson.Parsed);
        var candidates = new Candidates(tree);
        var around = new List<Candidate>();
        var names = Detector.NameOf(lesson.Parsed);
        for (var head = 0; head < lesson.Parsed.Words.Length; head++)
        {
            around.Clear();
            candidates.Add(head, around);
            foreach (var candidate in around) Learn(lesson, tree, candidate, names[head]);
        }
    }

    private void Learn(Lesson lesson, TextTree tree, Candidate candidate, int name)
    {
        Span<uint> buffer = stackalloc uint[MentionFeatures.Most];
        var features = new MentionFeatures(tree, lists, buffer).Of(candidate, name);
        var type = lesson.Gold.TypeOf(lesson.Parsed, candidate.First, candidate.End);
        _spans.Step(features, 0, 1 / (1 + MathF.Exp(-_spans.Score(features))) - (type is null ? 0 : 1));
        if (type is { } known) LearnType(features, (int)known);
    }

    private void LearnType(ReadOnlySpan<uint> features, int gold)
    {
        Span<float> scores = stackalloc float[Detector.Types];
        _types.Score(features, scores);
        Softmax(scores);
        for (var c = 0; c < scores.Length; c++) _types.Step(features, c, scores[c] - (c == gold ? 1 : 0));
    }

    private static void Softmax(Span<float> scores)
    {
        var (most, sum) = (float.NegativeInfinity, 0f);
        foreach (var s in scores) most = MathF.Max(most, s);
        foreach (ref var s in scores) sum += s = MathF.Exp(s - most);
        foreach (ref var s in scores) s /= sum;
    }
}
