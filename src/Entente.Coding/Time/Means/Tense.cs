using Entente.Coding.Time.Grammar;

namespace Entente.Coding.Time.Means;

/// <summary>
/// Whether a clause speaks of the past or of what is to come, by the nearest word that tells: first before the date, then after it. The
/// words are in the classes <c>past</c>, <c>future</c> and <c>present</c>; other words in -ed count as past.
/// </summary>
internal sealed class Tense(Reading reading)
{
    private const int Before = 25;
    private const int After = 15;

    public int At(int first, int end)
    {
        var sentence = reading.Tokens[first].Sentence;
        // What is to be done "by Friday" is mostly still to be done.
        var by = reading.Word(first - 1) == "by";
        for (var at = first - 1; at >= Math.Max(0, first - Before) && reading.Tokens[at].Sentence == sentence; at--)
            if (Of(at) is not 0 and var told && !(by && told < 0 && !reading.Is(at, "past"))) return told;
        if (by || reading.Word(first - 1) == "for") return 1;
        for (var at = end; at < Math.Min(reading.Tokens.Count, end + After) && reading.Tokens[at].Sentence == sentence; at++)
            if (Of(at) is not 0 and var told) return told;
        return 0;
    }

    private int Of(int at)
    {
        if (reading.Is(at, "future")) return 1;
        if (reading.Word(at) == "be" && reading.Word(at - 1) == "to") return 1;
        if (IsWithinFuture(at)) return 0;
        if (reading.Is(at, "past")) return -1;
        if (reading.Word(at) == "to" && reading.Word(at - 1) is "is" or "are" && !reading.Is(at + 1, "day")) return 1;
        if (reading.Word(at) == "set") return reading.Word(at + 1) is "to" or "for" ? 1 : 0;
        if (reading.Is(at, "present")) return reading.Word(at - 1) is "did" or "the" or "a" ? 0 : 1;
        return IsPastForm(reading.Tokens[at]) ? -1 : 0;
    }

    // "will be held", "will have been signed": an earlier word tells
    private bool IsWithinFuture(int at) =>
        reading.Word(at - 1) == "be" || reading.Word(at - 2) == "be" || (reading.Word(at - 1) == "have" && reading.Is(at - 2, "future")) || (reading.Word(at - 2) == "have" && reading.Is(at - 3, "future"));

    private bool IsPastForm(in Token token) =>
        token.Has(TokenMarks.Letters) && !token.Has(TokenMarks.Capital) && token.End - token.Start > 3
        && reading.Text.AsSpan(token.Start, token.End - token.Start).EndsWith("ed", StringComparison.Ordinal);
}
