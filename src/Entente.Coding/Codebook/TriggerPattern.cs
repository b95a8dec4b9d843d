using Entente.Model.Text;

namespace Entente.Coding.Codebook;

/// <summary>A trigger: the lemma of its main word, the part of speech it must have, and words that must go with it.</summary>
/// <param name="Lemma">Lower case.</param>
/// <param name="Kind">Verb, Noun or Adj.</param>
/// <param name="Companions">A particle or preposition of a verb, modifiers of a noun.</param>
internal sealed record TriggerPattern(string Lemma, Upos Kind, IReadOnlyList<string> Companions)
{
    /// <summary>Reads "hand over" as verb and particle, "joint exercise" as modifier and noun.</summary>
    public static TriggerPattern Read(string text, Upos kind)
    {
        var words = text.ToLowerInvariant().Replace("-", " - ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (kind == Upos.Noun) return new(words[^1], kind, words[..^1]);
        return new(words[0], kind, words[1..]);
    }
}
