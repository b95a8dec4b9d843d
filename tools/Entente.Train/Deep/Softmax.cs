namespace Entente.Train.Deep;

/// <summary>Cross-entropy of a softmax.</summary>
internal static class Softmax
{
    /// <summary>Replaces scores by the loss's slope and returns the loss.</summary>
    public static float Loss(Span<float> scores, int gold, int banned = -1)
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
        var loss = -MathF.Log(Math.Max(scores[gold], 1e-9f));
        scores[gold] -= 1;
        return loss;
    }
}
