using System.Globalization;
using Entente.Model.Claims;
using Entente.Reasoning.Words;

namespace Entente.Reasoning.Events;

/// <summary>What speaks for two claims being about one act: how strongly (higher merges first), and why, for people.</summary>
internal readonly record struct Evidence(int Strength, string Reason)
{
    private const double SameSentence = 0.7;
    private const double SimilarSentenceOfCopies = 0.3;
    private const double SimilarContext = 0.3;
    private const double SimilarContextOfCopies = 0.2;
    private const int FewestShared = 3;

    /// <summary>The strongest evidence; null when there is none. Assumes that the two are compatible.</summary>
    public static Evidence? Of(ClaimView a, ClaimView b)
    {
        if (a.Claim.Report == b.Claim.Report && a.Claim.Trigger.Span == b.Claim.Trigger.Span) return new(100, "the same words say both");
        var sameWord = a.Trigger == b.Trigger;
        if (sameWord && Sets.Jaccard(a.Sentence, b.Sentence) >= SameSentence) return new(90, "the sentences are nearly the same");
        if (ThingFit.Shared(a.Claim, b.Claim) is { } thing) return new(80, $"both name {thing}");
        return a.Recipient is null || b.Recipient is null ? null : OfSameParties(a, b, sameWord);
    }

    private static Evidence? OfSameParties(ClaimView a, ClaimView b, bool sameWord)
    {
        var shared = Sets.Shared(a.Context, b.Context);
        var likeness = Sets.Jaccard(a.Context, b.Context);
        if (TimeFit.Pins(a, b) && (sameWord || shared >= FewestShared))
            return new(70, $"same parties, and both date it to {a.Claim.When!.Range} or {b.Claim.When!.Range}");
        if (sameWord && IsRetold(a, b)) return new(65, "one report copies the other's story, and the sentences match");
        var needed = a.Story == b.Story ? SimilarContextOfCopies : SimilarContext;
        if (likeness >= needed && shared >= FewestShared) return new(60, Common(a, b));
        if (sameWord && likeness >= needed && shared >= FewestShared - 1) return new(50, "the same verb, and " + Common(a, b));
        if (sameWord && IsTieInForce(a.Claim, b.Claim)) return new(45, "both speak of the tie in force, in the same word");
        return SameHelpDenied(a.Claim, b.Claim) ? new(40, $"both say that {a.Claim.Actor.Name} gave no such help") : null;
    }

    private static bool IsRetold(ClaimView a, ClaimView b) =>
        a.Story == b.Story && a.Report != b.Report && Sets.Jaccard(a.Sentence, b.Sentence) >= SimilarSentenceOfCopies;

    private static bool IsTieInForce(Claim a, Claim b) =>
        a.Modality == Modality.Standing && b.Modality == Modality.Standing && a.Polarity == b.Polarity;

    private static bool SameHelpDenied(Claim a, Claim b) =>
        a.Polarity == Polarity.Denied && b.Polarity == Polarity.Denied && a.Modality == b.Modality && a.Backing > Backing.Diplomatic;

    private static string Common(ClaimView a, ClaimView b)
    {
        var shared = a.Context.Where(b.Context.Contains).Order(StringComparer.Ordinal).Take(5);
        return string.Create(CultureInfo.InvariantCulture, $"both speak of {string.Join(", ", shared)}…");
    }
}
