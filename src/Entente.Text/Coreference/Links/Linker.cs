namespace Entente.Text.Coreference.Links;

/// <summary>Links each mention to the likeliest earlier one, or to none when that is likelier.</summary>
internal sealed class Linker(SmallModel model)
{
    public ChainBook Link(Traits traits)
    {
        var walk = new LinkWalk(traits);
        for (var i = 0; i < traits.All.Length; i++)
        {
            walk.Begin(i);
            walk.End(i, Best(walk, i));
        }
        return walk.Chains;
    }

    private int Best(LinkWalk walk, int mention)
    {
        Span<uint> buffer = stackalloc uint[PairFeatures.Most];
        var (best, highest) = (-1, model.Score(walk.First(mention, buffer)) + model.Threshold);
        foreach (var antecedent in walk.Found)
        {
            var score = model.Score(walk.Pair(mention, antecedent, buffer));
            if (score > highest) (best, highest) = (antecedent, score);
        }
        return best;
    }
}
