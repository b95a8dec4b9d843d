using Entente.Model.Text;

namespace Entente.Text.Formats;

/// <summary>Numbers the chains of a document, part after part. What is mentioned once gets no number.</summary>
internal sealed class ChainMarks
{
    private long _chains;

    /// <summary>Another document begins.</summary>
    public void Restart() => _chains = 0;

    /// <summary>The mentions of a part's chains in text order, outer ones before those inside.</summary>
    public ChainMark[] Number(IReadOnlyList<Chain> chains)
    {
        var marks = new List<ChainMark>();
        foreach (var chain in chains)
        {
            if (chain.Mentions.Count < 2) continue;
            _chains++;
            foreach (var mention in chain.Mentions) marks.Add(new ChainMark(_chains, chain.Type, mention));
        }
        return [.. marks.OrderBy(m => m.Mention.First).ThenByDescending(m => m.Mention.End).ThenBy(m => m.Chain)];
    }
}
