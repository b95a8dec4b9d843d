using System.Globalization;

namespace Entente.Coding.Evaluation;

/// <summary>How well mentions were resolved.</summary>
/// <param name="Mentions">How many there are.</param>
/// <param name="Meant">How many of them mean somebody.</param>
/// <param name="Given">How many got an answer.</param>
/// <param name="Right">How many answers are right in all that the gold data states: actors in order, code, sector, id.</param>
/// <param name="Correct">How many mentions are right, those rightly left open included.</param>
/// <param name="Codes">How many are right by code alone.</param>
/// <param name="Failures">The others: line, words, what was expected and what was given.</param>
public sealed record MentionScores(int Mentions, int Meant, int Given, int Right, int Correct, int Codes, IReadOnlyList<string> Failures)
{
    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"right {100.0 * Correct / Mentions:F1} ({Correct} of {Mentions})  codes {100.0 * Codes / Mentions:F1}  precision {100.0 * Right / Math.Max(1, Given):F1} ({Given} given)  recall {100.0 * Right / Math.Max(1, Meant):F1}");
}
