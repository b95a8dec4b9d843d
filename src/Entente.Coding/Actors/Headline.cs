using Entente.Model.Text;

namespace Entente.Coding.Actors;

/// <summary>Sentences in capitals, where case tells nothing.</summary>
internal static class Headline
{
    /// <summary>Whether a sentence of three words or more is written in capitals, but for a stray letter such as the s of "IRAN's".</summary>
    public static bool IsInCapitals(ParsedText text, Sentence sentence)
    {
        if (sentence.End - sentence.First < 3) return false;
        var (upper, lower) = (0, 0);
        foreach (var c in text.Text.AsSpan(sentence.Span.Start, sentence.Span.Length))
        {
            if (char.IsUpper(c)) upper++;
            else if (char.IsLower(c) && ++lower > 3) return false;
        }

        return upper >= 10 * lower && upper > 5;
    }

    /// <summary>Whether a word of this part of speech is never a name: "US" the pronoun, "IS" the verb, "WHO" asking.</summary>
    public static bool IsFunctionWord(Upos upos) =>
        upos is Upos.Pron or Upos.Aux or Upos.Adp or Upos.Det or Upos.Sconj or Upos.Cconj or Upos.Part or Upos.Adv or Upos.Intj;
}
