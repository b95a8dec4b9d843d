namespace Entente.Text.Coreference.Links;

/// <summary>The chains as they grow: each mention begins one or joins one.</summary>
internal sealed class ChainBook(Trait[] mentions)
{
    private readonly int[] _chainOf = new int[mentions.Length];
    private readonly List<ChainState> _chains = [];

    public int Count => _chains.Count;

    public int IndexOf(int mention) => _chainOf[mention];

    public ref ChainState Of(int mention) => ref System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_chains)[_chainOf[mention]];

    /// <summary>The type of a chain: that of its first name, else of its first description, else of its first mention.</summary>
    public Model.Text.EntityType TypeOf(int chain) => mentions[_chains[chain].Teller].Type;

    /// <summary>Puts a mention into the chain of its antecedent, or into one of its own when there is none (-1).</summary>
    public void Add(int mention, int antecedent)
    {
        if (antecedent < 0)
        {
            _chainOf[mention] = _chains.Count;
            _chains.Add(default);
        }
        else _chainOf[mention] = _chainOf[antecedent];
        Of(mention).Add(mention, mentions[mention]);
    }
}
