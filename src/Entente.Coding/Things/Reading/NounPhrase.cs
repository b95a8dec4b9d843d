using Entente.Model.Text;

namespace Entente.Coding.Things.Reading;

/// <summary>Walks over the words that a number can stand before.</summary>
internal static class NounPhrase
{
    /// <summary>Whether a piece can stand between a number and what it counts: "24 <i>new American-made</i> jets".</summary>
    public static bool IsInner(Pieces pieces, int at)
    {
        if (pieces.Key(at) is "'" or "’") return false;
        if (pieces[at].Kind == PieceKind.Sign) return pieces.Key(at) == "." && pieces.GapAt(at) == Gap.None && IsAbbreviation(pieces, at);
        if (!pieces.IsLetters(at)) return false;
        if (pieces.GapAt(at) is Gap.Hyphen) return true;
        if (IsTime(pieces.Key(at)) || pieces.Key(at) is "of" or "and" or "or" or "in" or "on" or "to" or "from" or "by" or "with" or "for" or "at" or "were" or "was" or "are" or "is" or "have" or "had") return false;
        return pieces.Tag(at) switch
        {
            Upos.Noun or Upos.Propn or Upos.Adj => true,
            Upos.Verb => pieces.FineTag(at) is "VBN" or "VBG" && pieces.IsLetters(at + 1),
            Upos.Adv => pieces.Key(at) is "more" or "newly" or "additional" or "other" || pieces.Key(at).EndsWith("ly", StringComparison.Ordinal),
            _ => pieces.Key(at) is "more" or "other" or "additional" or "u" or "s",
        };
    }

    /// <summary>Words for days and months, which end a phrase: "fired 12 missiles Monday".</summary>
    public static bool IsTime(string key) => key is "monday" or "tuesday" or "wednesday" or "thursday" or "friday" or "saturday" or "sunday" or "today" or "yesterday" or "tomorrow"
        or "year" or "years" or "month" or "months" or "week" or "weeks" or "day" or "days" or "hour" or "hours" or "overnight" or "january" or "february" or "april" or "june" or "july" or "august"
        or "september" or "october" or "november" or "december" or "minutes" or "times" or "night" or "morning" or "century" or "decade" or "decades";

    /// <summary>What follows "of", without articles and owners: first and last piece; null when there is none.</summary>
    public static (int First, int End)? After(Pieces pieces, int at)
    {
        var first = at;
        while (first < at + 8 && pieces.Together(at - 1, first) && IsDeterminer(pieces, first)) first++;
        first = PastOwner(pieces, first);
        if (!pieces.Together(at - 1, first)) return null;
        var end = first;
        while (end < first + 8 && pieces.Together(first, end) && IsInner(pieces, end) && !StartsClause(pieces, first, end)) end++;
        if (end > first && pieces.Key(end - 1) == "." && !IsAbbreviation(pieces, end - 1)) end--;
        return end > first && pieces.Tag(end - 1) is Upos.Noun or Upos.Propn or Upos.Adj && !IsTime(pieces.Key(first)) ? (first, end) : null;
    }

    // "uranium enriched to", "missiles Russia sent"
    private static bool StartsClause(Pieces pieces, int first, int at) =>
        at > first && pieces.GapAt(at) == Gap.Space && pieces.Tag(at - 1) == Upos.Noun && (pieces.Tag(at) == Upos.Verb || (pieces.FineTag(at - 1) == "NNS" && pieces.IsCapital(at)));

    private static bool IsDeterminer(Pieces pieces, int at) => pieces.Key(at) is "the" or "its" or "their" or "his" or "her" or "our" or "all" or "a" or "an" or "this" or "these" or "those" or "that" or "those" or "my" or "your";

    private static int PastOwner(Pieces pieces, int first)
    {
        for (var i = first; i < first + 5 && pieces.Together(first, i); i++)
        {
            if (pieces.Key(i) == "'" && pieces.GapAt(i) == Gap.None) return pieces.Key(i + 1) == "s" && pieces.GapAt(i + 1) == Gap.None ? i + 2 : i + 1;
            if (!pieces.IsCapital(i)) break;
        }

        return first;
    }

    private static bool IsAbbreviation(Pieces pieces, int dot) =>
        pieces.IsCapital(dot - 1) && pieces[dot - 1].Span.Length == 1 && (pieces.Key(dot - 2) == "." || (pieces.IsCapital(dot + 1) && pieces.GapAt(dot + 1) == Gap.None && pieces.Key(dot + 2) == "."));
}
