namespace Entente.Reasoning.Events;

/// <summary>Claims about one act, in snapshot order, and the merges that brought them together.</summary>
internal sealed class Cluster
{
    public Cluster(ClaimView first) => Claims = [first];

    public List<ClaimView> Claims { get; private set; }

    public List<Merge> Merges { get; private set; } = [];

    public bool Allows(Cluster other) => Claims.TrueForAll(a => other.Claims.TrueForAll(b => Compatibility.Allows(a, b)));

    public void Absorb(Cluster other, Merge merge)
    {
        Claims = [.. Claims.Concat(other.Claims).OrderBy(c => c.Index)];
        Merges = [.. Merges, .. other.Merges, merge];
    }
}
