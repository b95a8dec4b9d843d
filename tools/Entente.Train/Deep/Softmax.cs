namespace Entente.Train.Deep;

/// <summary>Cross-entropy of a softmax.</summary>
internal static class Softmax
{
    // How much a teacher counts beside the treebank.
    private const float TeacherShare = 0.5f;

    /// <summary>Replaces scores by the loss's slope and returns the loss by the treebank's choice; <paramref name="soft"/> is the teacher's, if any.</summary>
    public static float Loss(Span<float> scores, int gold, int banned = -1, ReadOnlySpan<float> soft = default)
    {
        Normalise(scores, banned);
        var loss = -MathF.Log(Math.Max(scores[gold], 1e-9f));
        scores[gold] -= soft.IsEmpty ? 1 : 1 - TeacherShare;
        for (var k = 0; k < soft.Length; k++) scores[k] -= TeacherShare * soft[k];
        return loss;
    }

    /// <summary>Replaces scores by probabilities.</summary>
    public static void Normalise(Span<float> scores, int banned = -1)
    {
        var largest = float.NegativeInfinity;
        for (var k = 0; k < scores.Length; k++)
        {
            if (k != banned) largest = Math.Max(largest, scores[k]);
        }
        var sum = 0f;
        for (var k = 0; k < scores.Length; k++)
        {
            scores[k] = k == banned ? 0 : MathF.Exp(scores[k] - largest);
            sum += scores[k];
        }
        for (var k = 0; k < scores.Length; k++) scores[k] /= sum;
    }
}
