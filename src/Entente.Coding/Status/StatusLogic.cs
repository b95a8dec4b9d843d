using Entente.Coding.Codebook;
using Entente.Model.Claims;

namespace Entente.Coding.Status;

/// <summary>What the words that govern an act make of it, applied from the outermost in.</summary>
internal static class StatusLogic
{
    /// <summary>Polarity and modality after all steps, then after adverbs, which stand beside the act and not above it.</summary>
    public static ActStatus Apply(List<StatusStep> outerFirst, List<Operator> adverbs, bool question)
    {
        var (denied, modality, considered) = (false, question ? Modality.Possible : Modality.Actual, false);
        var rules = new List<string>();
        foreach (var step in outerFirst)
        {
            if (step.Negated) denied = !denied;
            if (step.Modal is { } modal && !(modality != Modality.Actual && modal == Modality.Possible && step.Operator is not null)) modality = modal;
            // An operator of two words is met twice on the way up.
            if (step.Operator is not { } rule || (rules.Count > 0 && rules[^1] == rule.Id)) continue;
            rules.Add(rule.Id);
            (denied, modality, considered) = Operate(rule, denied, modality, considered);
        }

        foreach (var adverb in adverbs)
        {
            rules.Add(adverb.Id);
            (denied, modality, considered) = Operate(adverb with { Negated = null }, denied, modality, considered, adverb: true);
        }

        return new ActStatus(denied ? Polarity.Denied : Polarity.Affirmed, modality, considered, rules);
    }

    private static (bool Denied, Modality Modality, bool Considered) Operate(Operator rule, bool denied, Modality modality, bool considered, bool adverb = false)
    {
        var reading = ModalityOf(rule.Effect, modality);
        if (denied && !adverb && rule.Negated is { } negated)
            return (negated is Effect.Denied or Effect.Unlikely, negated == Effect.Denied ? reading : ModalityOf(negated, modality), false);
        return rule.Effect switch
        {
            Effect.Denied => (adverb || !denied, modality, considered),
            Effect.Unlikely => (true, Modality.Possible, considered),
            Effect.Considered => (denied, reading, true),
            _ => (denied, reading, considered),
        };
    }

    private static Modality ModalityOf(Effect effect, Modality before) => effect switch
    {
        Effect.Planned => before == Modality.Actual ? Modality.Planned : before,
        Effect.Possible or Effect.Considered or Effect.Unlikely => Modality.Possible,
        Effect.Conditional => Modality.Conditional,
        Effect.Standing => Modality.Standing,
        _ => before,
    };
}
