using Entente.Model.Claims;
using Entente.Reasoning.Events;

namespace Entente.Reasoning.Disputes;

/// <summary>A number that a claim gives for a thing, with the bounds that words such as "more than" leave it.</summary>
internal sealed record Figure(ClaimView View, Thing Thing, decimal Low, decimal High)
{
    private const decimal Slack = 0.05m;
    private const int LookBack = 24;

    private static readonly (string[] Words, decimal Low, decimal High)[] Hedges =
    [
        (["more than", "over", "at least", "exceeding", "no fewer than"], 1, 1000),
        (["nearly", "almost", "close to"], 0.85m, 1),
        (["up to", "fewer than", "less than", "at most", "under"], 0, 1),
        (["about", "around", "some", "roughly", "approximately", "an estimated"], 0.85m, 1.15m),
    ];

    /// <summary>The figures of a claim.</summary>
    public static IEnumerable<Figure> Of(ClaimView view)
    {
        foreach (var thing in view.Claim.Things)
        {
            if ((thing.Amount ?? thing.Count) is not { } value) continue;
            var (low, high) = Bounds(view.Claim, thing);
            yield return new Figure(view, thing, value * low, value * high);
        }
    }

    /// <summary>What the figure counts: figures with another key are never compared. Null when that is not said.</summary>
    public string? Key => Thing.Amount is not null
        ? $"{Thing.Kind} {Thing.Currency}"
        : (Thing.Item ?? Thing.Unit) is { } counted ? $"{Thing.Kind} {string.Join(' ', Words.WordList.ContentOf(counted))}" : null;

    /// <summary>Whether the two can't both be right. Tallies are exact; elsewhere five in a hundred are put down to rounding.</summary>
    public bool Contradicts(Figure other)
    {
        var slack = Thing.Kind == "vote" ? 0 : Slack * Math.Max(Math.Abs(Low), Math.Abs(other.Low));
        return Low > other.High + slack || other.Low > High + slack;
    }

    private static (decimal Low, decimal High) Bounds(Claim claim, Thing thing)
    {
        var at = Math.Clamp(thing.Span.Start - claim.Sentence.Span.Start, 0, claim.Sentence.Text.Length);
        var end = Math.Clamp(thing.Span.End - claim.Sentence.Span.Start, at, claim.Sentence.Text.Length);
        var before = ' ' + claim.Sentence.Text[Math.Max(0, at - LookBack)..at].Trim() + ' ';
        var within = ' ' + claim.Sentence.Text[at..end];
        foreach (var (words, low, high) in Hedges)
        {
            if (words.Any(w => before.EndsWith($" {w} ", StringComparison.OrdinalIgnoreCase)
                || within.StartsWith($" {w} ", StringComparison.OrdinalIgnoreCase)))
                return (low, high);
        }

        return (1, 1);
    }
}
