using Entente.Model.Claims;
using Entente.Reasoning.Words;

namespace Entente.Reasoning.Events;

/// <summary>
/// Finds the words that a ledger is full of, such as the crisis's own countries: sharing them says nothing about one act.
/// </summary>
internal static class CommonWords
{
    private const int FewestSentences = 8;
    private const double Share = 0.05;

    /// <summary>Stems that stand in more than 5 in 100 of the sentences that claims were found in, and in eight at least.</summary>
    public static HashSet<string> Of(IReadOnlyList<Claim> claims)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var sentences = 0;
        foreach (var claim in claims.DistinctBy(c => (c.Report, c.Sentence.Span)))
        {
            sentences++;
            foreach (var stem in WordList.ContentOf(claim.Sentence.Text).Distinct(StringComparer.Ordinal))
                counts[stem] = counts.GetValueOrDefault(stem) + 1;
        }

        return [.. counts.Where(c => c.Value >= FewestSentences && c.Value > Share * sentences).Select(c => c.Key)];
    }
}
