using Entente.Coding.Actors;
using Entente.Coding.Syntax;

namespace Entente.Coding.Agreements;

/// <summary>Finds pacts by their names, and decides between those that share one.</summary>
internal sealed class NamedPacts(Tree tree, PactContext context, AgreementBook book)
{
    /// <summary>The pact whose name begins with a word; null when none does.</summary>
    public FoundPact? At(int word)
    {
        var sentence = tree.Text.Sentences[tree.Words[word].Sentence];
        var (end, pacts) = book.NamedAt(tree.Text, word, sentence.End);
        if (end == word && Numbered(word) is { } resolution) return resolution;
        if (end == word || !HasCapitalOrDigit(word, end) || IsCommon(word, end) || IsLost(word, end, sentence)) return null;
        var living = context.Day is { } day ? pacts.Where(p => p.Signed.Start <= day).ToList() : [.. pacts];
        if (living.Count == 0) return Coming(word, end, pacts);
        var year = context.YearBeside(word, end);
        return living.Count == 1 ? One(word, end, living[0], year) : Many(word, end, living, year);
    }

    // "Resolutions 1737 and 1929": the second number stands alone.
    private FoundPact? Numbered(int word)
    {
        if (tree.Words[word].Upos != Model.Text.Upos.Num || tree.Text.Form(word).Length is < 3 or > 4 || word < 3) return null;
        for (var at = word - 1; at >= word - 6 && at >= 0 && tree.Words[at].Sentence == tree.Words[word].Sentence; at--)
            if (tree.Lower(at) == "resolutions") return book.ById("unsc-" + tree.Text.Form(word).ToString()) is { } pact ? new FoundPact(word, word + 1, word, pact, [pact], 0.9m, "by its number in a list") : null;
        return null;
    }

    // In a line of capitals START is a verb.
    private bool IsLost(int word, int end, Model.Text.Sentence sentence) =>
        end == word + 1 && Headline.IsInCapitals(tree.Text, sentence) && !(end < sentence.End && PactWords.Is(tree.Lemma(end)));

    private bool HasCapitalOrDigit(int first, int end)
    {
        foreach (var c in tree.Text.SpanOf(first, end).In(tree.Text.Text))
            if (char.IsUpper(c) || char.IsDigit(c)) return true;
        return PactWords.Is(tree.Lemma(end - 1));
    }

    // "A comprehensive peace agreement" is any; with capitals it is a name.
    private bool IsCommon(int first, int end)
    {
        for (var word = first; word < end; word++)
            if (!PactWords.IsGeneric(NamePieces.Of(tree.Text.Form(word).ToString()))) return false;
        return !char.IsUpper(tree.Text.Form(end - 1)[0]) || !char.IsUpper(tree.Text.Form(first)[0]);
    }

    // Pacts are reported on while they are negotiated: one signed within two years of the report may be meant.
    private FoundPact? Coming(int word, int end, IReadOnlyList<Agreement> pacts) =>
        pacts.Count == 1 && pacts[0].Signed.Start <= context.Day?.AddYears(2) ? new FoundPact(word, end, end - 1, pacts[0], pacts, 0.6m, "by name; it was signed later") : null;

    private static FoundPact One(int word, int end, Agreement pact, int? year)
    {
        var wrong = year is not null && pact.Signed.Start?.Year != year && pact.From?.Start?.Year != year;
        return wrong
            ? new FoundPact(word, end, end - 1, null, [pact], 0.4m, $"by that name only {pact.Id} is known, and it was not signed in {year}")
            : new FoundPact(word, end, end - 1, pact, [pact], 0.95m, "by name");
    }

    private FoundPact Many(int word, int end, List<Agreement> pacts, int? year)
    {
        var ranked = pacts.Select(p => (Pact: p, Score: Score(p, word, year))).OrderByDescending(r => r.Score).ThenBy(r => r.Pact.Signed.Start).ThenBy(r => r.Pact.Id, StringComparer.Ordinal).ToList();
        var all = ranked.ConvertAll(r => r.Pact);
        if (ranked[0].Score > ranked[1].Score) return new FoundPact(word, end, end - 1, all[0], all, 0.85m, "by name, and by the parties or the year named beside it");
        if (IsSet(ranked.TakeWhile(r => r.Score == ranked[0].Score).Select(r => r.Pact))) return new FoundPact(word, end, end - 1, all[0], all, 0.8m, "by name: the first of several between the same parties");
        return new FoundPact(word, end, end - 1, null, all, 0.3m, "the name is that of several, and nothing in the report decides");
    }

    private decimal Score(Agreement pact, int word, int? year)
    {
        decimal score = year is { } y && pact.Signed.Start?.Year == y ? 4 : 0;
        if (!pact.Open && Covers(pact, context.InSentence(word))) score += 2;
        if (!pact.Open && Covers(pact, context.InText)) score += 1;
        if (pact.Signed is { Precision: Model.Dates.DatePrecision.Day, End: { } signed } && context.Day is { } day && day.DayNumber - signed.DayNumber <= 60) score += 1;
        return score;
    }

    private bool Covers(Agreement pact, IReadOnlyList<string> named)
    {
        var count = named.Count(n => book.Of(n).Contains(pact));
        return count >= Math.Min(2, pact.Parties.Count);
    }

    private static bool IsSet(IEnumerable<Agreement> pacts)
    {
        var sets = pacts.Select(p => string.Join(' ', p.Parties.Where(x => x.Length == 3).Order(StringComparer.Ordinal))).Distinct(StringComparer.Ordinal).ToList();
        return sets.Count == 1;
    }
}
