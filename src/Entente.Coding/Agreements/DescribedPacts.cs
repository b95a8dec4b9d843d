using Entente.Coding.Syntax;
using Entente.Model.Dates;

namespace Entente.Coding.Agreements;

/// <summary>Finds pacts by what is said of them: their parties, their year, what they are about. "The 1960 security treaty with the United States".</summary>
internal sealed class DescribedPacts(Tree tree, PactContext context, AgreementBook book)
{
    private const decimal Margin = 0.9m;
    private const int Fresh = 21;

    /// <summary>The pact that a noun describes; null when the noun is none of a pact, or the text says too little.</summary>
    public FoundPact? At(int noun)
    {
        if (!tree.IsNominal(noun) || !PactWords.Is(tree.Lemma(noun)) || tree.Is(noun, "compound") || IsNone(noun)) return null;
        var words = Before(noun);
        var (near, acting, dates) = (context.Near(noun), context.Acting(noun), context.Dates(noun));
        if (near.Count + acting.Count == 0 && dates.Count > 0) acting = [.. context.InSentence(noun)];
        var pool = near.Concat(acting).SelectMany(book.Of).Distinct();
        if (near.Count == 0 && acting.Count == 0) return null;
        var ranked = pool.Select(p => (Pact: p, Score: Score(p, noun, words, near, acting, dates)))
            .Where(r => r.Score is not null).OrderByDescending(r => r.Score).ThenByDescending(r => r.Pact.Signed.Start).ThenBy(r => r.Pact.Id, StringComparer.Ordinal).ToList();
        if (ranked.Count == 0) return null;
        return Choose(noun, words, ranked.ConvertAll(r => (r.Pact, r.Score!.Value)));
    }

    private FoundPact? Choose(int noun, List<int> words, List<(Agreement Pact, decimal Score)> ranked)
    {
        var (first, all) = (words.Count > 0 ? words[0] : noun, ranked.ConvertAll(r => r.Pact));
        if (ranked[0].Score < 3) return null;
        if (ranked.Count > 1 && ranked[0].Score - ranked[1].Score < Margin)
            return IsIndefinite(noun) ? null : new FoundPact(first, noun + 1, noun, null, all, 0.3m, "what is said of it fits several, and nothing decides");
        var confidence = Math.Min(0.95m, 0.5m + (ranked[0].Score * 0.06m));
        return new FoundPact(first, noun + 1, noun, all[0], all, Math.Round(confidence, 2), "by its parties, date and subject");
    }

    private decimal? Score(Agreement pact, int noun, List<int> words, List<string> near, List<string> acting, List<DateRange> dates)
    {
        if (!PactWords.Fits(tree.Lemma(noun), pact.Kind) || pact.Kind == "resolution" || near.Exists(n => !Has(pact, n))) return null;
        if (context.Day is { } day && pact.Signed.Start > day) return null;
        if (Dated(pact, dates) is not { } dated || About(pact, words) is not { } about) return null;
        if (IsIndefinite(noun) && dated == 0 && !IsFresh(pact)) return null;
        var named = near.Union(acting, StringComparer.Ordinal).Count(n => Has(pact, n));
        var score = dated + about + (named >= 2 ? 3 : named) + Others(pact, noun, named);
        if (context.Day is { } now && pact.EndedBefore(now)) score -= 1;
        if (IsFresh(pact)) score += 1;
        return pact.Parties.Count > 4 || pact.Open ? score - 2.5m : score;
    }

    private bool Has(Agreement pact, string party) => book.Of(party).Contains(pact);

    // A pact of two whose other party is nowhere in the report is hardly meant.
    private decimal Others(Agreement pact, int noun, int named)
    {
        if (named >= 2) return pact.Parties.Count == 2 ? 1 : 0;
        if (context.InSentence(noun).Count(n => Has(pact, n)) >= 2) return 1.5m;
        return context.InText.Count(n => Has(pact, n)) >= 2 ? 0.5m : -2;
    }

    private static decimal? Dated(Agreement pact, List<DateRange> dates)
    {
        if (dates.Count == 0) return 0;
        return dates.Exists(d => d.Overlaps(pact.Signed)) ? 2 : dates.Exists(d => pact.From is { } from && d.Overlaps(from)) ? 1 : null;
    }

    private decimal? About(Agreement pact, List<int> words)
    {
        var score = 0m;
        foreach (var word in words)
        {
            var lower = tree.Lower(word);
            var isNamed = pact.Names.Any(n => n.Contains(lower, StringComparison.OrdinalIgnoreCase));
            if (PactWords.Subject(lower) is { } subjects)
            {
                if (!isNamed && !subjects.Any(s => pact.Clauses.Contains(s, StringComparer.Ordinal) || pact.Topics.Contains(s, StringComparer.Ordinal))) return null;
                score += isNamed ? 1.2m : 0.6m;
            }
            else if (lower is "friendship" or "strategic" or "partnership" or "comprehensive" or "cooperation" or "disengagement")
            {
                if (lower is "friendship" && !isNamed) return null;
                score += isNamed ? 1.2m : -1;
            }
        }

        return score;
    }

    private bool IsFresh(Agreement pact) =>
        context.Day is { } day && pact.Signed is { Precision: DatePrecision.Day, End: { } signed } && day >= signed && day.DayNumber - signed.DayNumber <= Fresh;

    private bool IsIndefinite(int noun) => tree.Child(noun, "det") is >= 0 and var det && tree.Lower(det) is "a" or "an" or "another";

    private bool IsNone(int noun) => tree.Child(noun, "det") is >= 0 and var det && tree.Lower(det) is "no" or "any" or "some" or "every"
        || tree.Words[noun].Xpos is "NNS" or "NNPS" || HasWord(noun, "new") || HasWord(noun, "future") || HasWord(noun, "possible") || HasWord(noun, "draft") || HasWord(noun, "proposed");

    private bool HasWord(int noun, string form)
    {
        foreach (var child in tree.Children(noun))
            if (tree.Written(child, form)) return true;
        return false;
    }

    // The words of the phrase before the noun, determiners and owners aside.
    private List<int> Before(int noun)
    {
        var words = new List<int>();
        var first = tree.Text.Sentences[tree.Words[noun].Sentence].First;
        for (var word = noun - 1; word >= first && tree.Below(word, noun) && !tree.Is(word, "det") && !tree.Is(word, "case") && !tree.Is(word, "nmod:poss"); word--) words.Insert(0, word);
        return words;
    }
}
