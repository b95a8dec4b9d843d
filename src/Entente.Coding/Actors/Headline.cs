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

    /// <summary>
    /// Whether a word is none of the kinds that name something: "us" the pronoun, "is" the verb, "who" asking. Capitals in a sentence
    /// that is not written in them are believed rather than the tagger: "US" is the state.
    /// </summary>
    public static bool IsFunctionWord(ParsedText text, int word, bool loud) =>
        IsFunction(text.Words[word].Upos) && (loud || !IsInCapitals(text.Form(word)));

    private static bool IsInCapitals(ReadOnlySpan<char> form)
    {
        foreach (var c in form)
            if (char.IsLower(c)) return false;
        return form.Length > 1;
    }

    private static bool IsFunction(Upos upos) =>
        upos is Upos.Pron or Upos.Aux or Upos.Adp or Upos.Det or Upos.Sconj or Upos.Cconj or Upos.Part or Upos.Adv or Upos.Intj;
}
