using Entente.Model.Claims;
using Entente.Model.Reports;
using Entente.Reasoning.Words;

namespace Entente.Reasoning.Events;

/// <summary>A claim with what is needed to compare it with others.</summary>
internal sealed class ClaimView
{
    private const int ContextReach = 12;

    /// <param name="claim">The claim.</param>
    /// <param name="report">Its report.</param>
    /// <param name="index">Place in the snapshot.</param>
    /// <param name="story">The first report that the claim's report copies or rewrites, or itself.</param>
    /// <param name="common">Stems that say little because the ledger is full of them.</param>
    public ClaimView(Claim claim, Report report, int index, string story, IReadOnlySet<string> common)
    {
        (Claim, Report, Index, Story) = (claim, report, index, story);
        Actor = Parties.Key(claim.Actor);
        Recipient = claim.Recipient is null ? null : Parties.Key(claim.Recipient);
        Trigger = string.Join(' ', WordList.ContentOf(claim.Trigger.Text));
        Sentence = [.. WordList.ContentOf(claim.Sentence.Text)];
        Context = ContextOf(claim);
        Context.ExceptWith(common);
    }

    public Claim Claim { get; }

    public Report Report { get; }

    /// <summary>Place in the snapshot.</summary>
    public int Index { get; }

    /// <summary>The first report that the claim's report copies or rewrites, or itself.</summary>
    public string Story { get; }

    public string Actor { get; }

    public string? Recipient { get; }

    /// <summary>Stems of the trigger's words.</summary>
    public string Trigger { get; }

    /// <summary>Stems of the sentence's content words.</summary>
    public HashSet<string> Sentence { get; }

    /// <summary>
    /// Stems of the content words near the trigger, without the parties' names, the trigger itself, and what the ledger is full of.
    /// </summary>
    public HashSet<string> Context { get; }

    private static HashSet<string> ContextOf(Claim claim)
    {
        var text = claim.Sentence.Text;
        var at = Math.Clamp(claim.Trigger.Span.Start - claim.Sentence.Span.Start, 0, text.Length);
        var end = Math.Clamp(claim.Trigger.Span.End - claim.Sentence.Span.Start, at, text.Length);
        var before = WordList.ContentOf(text.AsSpan(0, at));
        var after = WordList.ContentOf(text.AsSpan(end));
        HashSet<string> context = [.. before.TakeLast(ContextReach), .. after.Take(ContextReach)];
        foreach (var party in (ActorRef?[])[claim.Actor, claim.Recipient])
        {
            if (party is not null) context.ExceptWith(WordList.ContentOf($"{party.Name} {party.Text}"));
        }

        return context;
    }
}
