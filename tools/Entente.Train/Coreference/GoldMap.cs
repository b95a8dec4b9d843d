using Entente.Model.Text;
using Entente.Text.Coreference;

namespace Entente.Train.Coreference;

/// <summary>The gold chains of a text by the place of their mentions, so that they can be found again in another parse of it.</summary>
internal sealed class GoldMap
{
    private readonly Dictionary<(int Start, int End), (int Chain, EntityType Type)> _mentions = [];

    public GoldMap(GoldText gold)
    {
        for (var c = 0; c < gold.Chains.Count; c++)
            foreach (var mention in gold.Chains[c].Mentions)
            {
                var span = gold.Parsed.SpanOf(mention.First, mention.End);
                _mentions.TryAdd((span.Start, span.End), (c, gold.Chains[c].Type));
            }
    }

    /// <summary>The chain of the gold mention at exactly these words; -1 when there is none.</summary>
    public int ChainOf(ParsedText parsed, int first, int end) => Find(parsed, first, end)?.Chain ?? -1;

    public EntityType? TypeOf(ParsedText parsed, int first, int end) => Find(parsed, first, end)?.Type;

    private (int Chain, EntityType Type)? Find(ParsedText parsed, int first, int end)
    {
        var span = parsed.SpanOf(first, end);
        return _mentions.TryGetValue((span.Start, span.End), out var found) ? found : null;
    }
}
