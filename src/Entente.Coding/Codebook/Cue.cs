using Entente.Model.Data;
using Entente.Model.Text;

namespace Entente.Coding.Codebook;

/// <summary>What kind of speech a cue makes.</summary>
internal enum CueKind : byte
{
    /// <summary>Says that it is so.</summary>
    Assert,
    /// <summary>Says that it is not so.</summary>
    Deny,
    /// <summary>Asks.</summary>
    Ask,
    /// <summary>Doubts.</summary>
    Doubt,
    /// <summary>A document or data shows it.</summary>
    Show,
    /// <summary>Its object is the source.</summary>
    Cite,
    /// <summary>Holds it for true, or estimates it.</summary>
    Believe,
}

/// <summary>A word that makes what depends on it somebody's speech.</summary>
/// <param name="Id">Name in <c>codebook/cues.jsonl</c>.</param>
/// <param name="Trigger">The word and what goes with it.</param>
/// <param name="Kind">What kind of speech it makes.</param>
/// <param name="Anonymous">Whether the speaker stays unnamed, as with "reportedly".</param>
internal sealed record Cue(string Id, TriggerPattern Trigger, CueKind Kind, bool Anonymous)
{
    public static IEnumerable<Cue> Read(DataRecord record)
    {
        var id = record.Text("cue");
        var kind = record.CodeOrNull<CueKind>("kind") ?? throw record.Wrong("the key 'kind' is missing.", "Add it.");
        var triggers = new List<TriggerPattern>();
        triggers.AddRange(record.Texts("verbs").Select(t => TriggerPattern.Read(t, Upos.Verb)));
        triggers.AddRange(record.Texts("nouns").Select(t => TriggerPattern.Read(t, Upos.Noun)));
        triggers.AddRange(record.Texts("adjectives").Select(t => TriggerPattern.Read(t, Upos.Adj)));
        triggers.AddRange(record.Texts("adverbs").Select(t => TriggerPattern.Read(t, Upos.Adv)));
        triggers.AddRange(record.Texts("prepositions").Select(t => TriggerPattern.Read(t, Upos.Adp)));
        var anonymous = record.Flag("anonymous");
        record.Done();
        return triggers.Select(t => new Cue(id, t, kind, anonymous));
    }
}
