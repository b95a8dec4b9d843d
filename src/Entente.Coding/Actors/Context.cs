using Entente.Model.Text;

namespace Entente.Coding.Actors;

/// <summary>Takes certainty from a short name that is part of a longer one: "Leila Khamenei" is not the Khamenei, Jordan Smith no state.</summary>
internal static class Context
{
    public static NameMatch Weigh(ParsedText text, NameMatch match, int stop)
    {
        if (match.End - match.First > 1 || match.Candidates.All(c => c.Ambiguous)) return match;
        var longer = GoesOn(text, match.End, stop) || (IsSurname(match) && HasForename(text, match.First));
        return longer ? match with { Candidates = [.. match.Candidates.Select(c => c with { Ambiguous = true })] } : match;
    }

    private static bool IsSurname(NameMatch match) => match.Candidates.Any(c => c.Kind == NameKind.Surname);

    /// <summary>Whether the next word continues the name, by the parser's account.</summary>
    private static bool GoesOn(ParsedText text, int next, int stop) =>
        next < stop && text.Words[next] is { Upos: Upos.Propn } word && word.Head == next - 1
        && word.Relation.StartsWith("flat", StringComparison.Ordinal);

    /// <summary>Whether the surname hangs on a name before it that is no title.</summary>
    private static bool HasForename(ParsedText text, int surname)
    {
        var word = text.Words[surname];
        if (!word.Relation.StartsWith("flat", StringComparison.Ordinal) || word.Head < 0 || word.Head >= surname) return false;
        return surname - word.Head == 1 && text.Words[word.Head].Upos == Upos.Propn && !Titles.IsTitle(text.Form(word.Head));
    }
}
