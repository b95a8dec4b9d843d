using Entente.Model.Data;
using Entente.Model.Text;

namespace Entente.Coding.Codebook;

/// <summary>A word that changes the status of the act below it.</summary>
/// <param name="Id">Name in <c>codebook/status.jsonl</c>.</param>
/// <param name="Trigger">The word and what goes with it.</param>
/// <param name="Effect">What it does.</param>
/// <param name="Negated">What it does when it is itself negated; null when negation just flips the act's polarity.</param>
/// <param name="Predicative">Whether it works only with a complement: "close to a deal", not "a close partner".</param>
/// <param name="Control">Whether its subject is who would do the act: "considers aid", "stops short of strikes", but not "prevents strikes".</param>
internal sealed record Operator(string Id, TriggerPattern Trigger, Effect Effect, Effect? Negated, bool Predicative = false, bool Control = false)
{
    public static IEnumerable<Operator> Read(DataRecord record)
    {
        var id = record.Text("operator");
        var effect = record.CodeOrNull<Effect>("effect") ?? throw record.Wrong("the key 'effect' is missing.", "Add it.");
        var negated = record.CodeOrNull<Effect>("negated");
        var triggers = new List<TriggerPattern>();
        triggers.AddRange(record.Texts("verbs").Select(t => TriggerPattern.Read(t, Upos.Verb)));
        triggers.AddRange(record.Texts("nouns").Select(t => TriggerPattern.Read(t, Upos.Noun)));
        triggers.AddRange(record.Texts("adjectives").Select(t => TriggerPattern.Read(t, Upos.Adj)));
        triggers.AddRange(record.Texts("adverbs").Select(t => TriggerPattern.Read(t, Upos.Adv)));
        var (predicative, control) = (record.Flag("predicative"), record.Flag("control"));
        record.Done();
        return triggers.Select(t => new Operator(id, t, effect, negated, predicative, control));
    }
}
