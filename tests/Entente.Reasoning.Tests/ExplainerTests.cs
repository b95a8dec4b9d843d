using Xunit;

namespace Entente.Reasoning.Tests;

public sealed class ExplainerTests
{
    private readonly CaseFile _file = CaseFile.Load("denial-of-the-same-act");

    [Fact]
    public void A_claim_is_led_back_to_its_sentence_its_rules_and_its_event()
    {
        var lines = Explain(_file.ClaimId("d"));
        Assert.Contains(lines, l => l.Contains("“Norland's ministry denied that it delivered any Kestrel-2 radars to Sudmark.”",
            StringComparison.Ordinal));
        Assert.Contains("Rule: case", lines);
        Assert.Contains("Says who: Norland ministry (official, “said”)", lines);
        Assert.Contains(lines, l => l.StartsWith("Event: evt_", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.StartsWith("Dispute: dsp_", StringComparison.Ordinal));
    }

    [Fact]
    public void An_event_shows_both_sides_the_merge_and_the_one_origin()
    {
        var lines = Explain(Reasoner.Reason(_file.Snapshot).Events[0].Id);
        Assert.Contains("Claims for it: 1; against it: 1", lines);
        Assert.Contains(lines, l => l.StartsWith("Merged: clm_", StringComparison.Ordinal)
            && l.EndsWith("both name Kestrel-2.", StringComparison.Ordinal));
        Assert.Contains("It rests on one origin only.", lines);
    }

    [Fact]
    public void A_dispute_names_its_voices()
    {
        var dispute = Assert.Single(Reasoner.Reason(_file.Snapshot).Disputes);
        Assert.Equal("Norland: AID to Sudmark (arms)", dispute.About);
        Assert.Equal("Harbour Daily (citing Westmark) says so; Harbour Daily (citing Norland ministry) denies it.", dispute.Reason);
        Assert.Contains("Why: " + dispute.Reason, Explain(dispute.Id));
    }

    [Fact]
    public void An_unknown_id_has_no_lines() => Assert.Empty(Explain("clm_nothing"));

    private IReadOnlyList<string> Explain(string id) => Explainer.Explain(_file.Snapshot, Reasoner.Reason(_file.Snapshot), id);
}
