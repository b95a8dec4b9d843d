using Entente.Model.Text;

namespace Entente.Coding.Codebook;

/// <summary>A trigger: the lemma of its main word, the part of speech it must have, and words that must go with it.</summary>
/// <param name="Lemma">Lower case.</param>
/// <param name="Kind">Verb, Noun or Adj.</param>
/// <param name="Companions">A particle or preposition of a verb, modifiers of a noun.</param>
internal sealed record TriggerPattern(string Lemma, Upos Kind, IReadOnlyList<string> Companions)
{
    /// <summary>Reads "hand over" as verb and particle, "joint exercise" as modifier and noun. Hyphens in nouns count as spaces, as treebanks split them.</summary>
    public static TriggerPattern Read(string text, Upos kind)
    {
        var words = Split(text, kind);
        return kind == Upos.Noun ? new(words[^1], kind, words[..^1]) : new(words[0], kind, words[1..]);
    }

    private static string[] Split(string text, Upos kind)
    {
        var lower = text.ToLowerInvariant();
        if (kind == Upos.Noun && !HasPrefix(lower)) lower = lower.Replace('-', ' ');
        return lower.Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    // Treebanks keep "de-escalation" and "co-sponsor" as one word.
    private static bool HasPrefix(string text) =>
        text.StartsWith("de-", StringComparison.Ordinal) || text.StartsWith("co-", StringComparison.Ordinal)
        || text.StartsWith("re-", StringComparison.Ordinal) || text.StartsWith("non-", StringComparison.Ordinal);
}
