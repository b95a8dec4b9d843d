using Entente.Model.Text;

namespace Entente.Text.Coreference.Links;

/// <summary>Walks the mentions of a text once, left to right; whoever walks decides what each goes back to. Training and use share it.</summary>
internal sealed class LinkWalk
{
    private readonly Antecedents _antecedents;
    private readonly Dictionary<uint, int> _keys = [];
    private readonly Dictionary<uint, int> _wholes = [];
    private int _rank;

    public LinkWalk(Traits traits)
    {
        (Traits, Chains) = (traits, new ChainBook(traits.All));
        _antecedents = new Antecedents(traits, Chains);
    }

    public Traits Traits { get; }

    public ChainBook Chains { get; }

    /// <summary>What the mention may go back to, the nearest first.</summary>
    public List<int> Found { get; } = [];

    public void Begin(int mention)
    {
        _antecedents.Find(mention, Found);
        _rank = 0;
    }

    public ReadOnlySpan<uint> First(int mention, Span<uint> buffer)
    {
        ref var trait = ref Traits.All[mention];
        return new FirstFeatures(Traits, buffer).Of(mention, _keys.GetValueOrDefault(trait.Key), _wholes.GetValueOrDefault(trait.Whole));
    }

    /// <summary>The features of going back to <paramref name="antecedent"/>; call it for the antecedents in their order.</summary>
    public ReadOnlySpan<uint> Pair(int mention, int antecedent, Span<uint> buffer)
    {
        ref var chain = ref Chains.Of(antecedent);
        var features = new PairFeatures(Traits, buffer).Of(mention, antecedent, chain, _rank);
        if (Fits(Traits.All[mention], Traits.All[antecedent], chain)) _rank++;
        return features;
    }

    public void End(int mention, int antecedent)
    {
        Chains.Add(mention, antecedent);
        _antecedents.Add(mention);
        ref var trait = ref Traits.All[mention];
        _keys[trait.Key] = _keys.GetValueOrDefault(trait.Key) + 1;
        _wholes[trait.Whole] = _wholes.GetValueOrDefault(trait.Whole) + 1;
    }

    private static bool Fits(in Trait m, in Trait a, in ChainState chain)
    {
        if (m.Kind != MentionKind.Pronoun) return m.Type == a.Type && m.Number == a.Number;
        if (m.Number != GrammaticalNumber.Unknown && a.Number != GrammaticalNumber.Unknown && m.Number != a.Number) return false;
        return m.Gender switch
        {
            Gender.Male => !chain.HasFemale && !chain.HasNeuter && a.Type == EntityType.Person,
            Gender.Female => !chain.HasMale && !chain.HasNeuter && a.Type == EntityType.Person,
            Gender.Neuter => a.Type != EntityType.Person,
            _ => true,
        };
    }
}
