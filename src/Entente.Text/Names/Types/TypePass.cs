using Entente.Model.Text;

namespace Entente.Text.Names.Types;

/// <summary>
/// The second pass over a sentence: names of all types, with those inside others. It starts from the persons, organisations and places
/// that the tagger found and goes by heads, shapes and lists; nothing in it is learned.
/// </summary>
internal sealed class TypePass
{
    private readonly List<Candidate> _candidates = [];
    private readonly List<Name> _chosen = [];

    /// <param name="view">The sentence.</param>
    /// <param name="flat">The names that the tagger found in it.</param>
    /// <param name="into">Where the names go, outer ones before those inside.</param>
    internal void Run(NameView view, ReadOnlySpan<Name> flat, List<Name> into)
    {
        _chosen.Clear();
        _chosen.AddRange(flat);
        new HeadFinder(view, flat, _candidates).Find();
        new GearFinder(view, _candidates).Find();
        Groups.Find(view, _candidates);
        NameNest.Settle(view, _chosen, _candidates);
        var inner = new InnerFinder(view, _candidates);
        foreach (var name in _chosen) inner.Find(name);
        NameNest.Settle(view, _chosen, _candidates);
        into.AddRange(_chosen);
    }
}
