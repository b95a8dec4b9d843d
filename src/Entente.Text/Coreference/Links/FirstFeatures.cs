using System.Numerics;
using Entente.Text.Parsing;

namespace Entente.Text.Coreference.Links;

/// <summary>What speaks for a mention being the first of its chain.</summary>
internal ref struct FirstFeatures(Traits traits, Span<uint> buffer)
{
    private FeatureList _list = new(buffer);

    /// <param name="i">The mention.</param>
    /// <param name="sameKey">How many mentions before it have its key.</param>
    /// <param name="sameWhole">How many have all of its words.</param>
    public ReadOnlySpan<uint> Of(int i, int sameKey, int sameWhole)
    {
        ref var m = ref traits.All[i];
        var kind = m.Class;
        var length = (uint)Math.Min(m.End - m.First, 6);
        var seen = (uint)(Math.Min(sameKey, 3) * 4 + Math.Min(sameWhole, 3));
        var behind = m.Head + 1 < m.End ? 1u : 0;
        _list.Add(100, kind);
        _list.Add(101, kind, seen);
        _list.Add(102, kind, seen, (uint)m.Definiteness);
        _list.Add(103, kind, m.Key);
        _list.Add(104, kind, (uint)m.Type, Math.Min(seen, 1));
        _list.Add(105, kind, m.Relation, Math.Min(seen, 1));
        _list.Add(106, kind, m.FirstWord, Math.Min(seen, 1));
        _list.Add(107, kind, length, behind + (2 * (uint)m.Definiteness));
        _list.Add(108, kind, m.GovernorLemma, m.Relation);
        _list.Add(109, kind, Position(m.Sentence), Math.Min(seen, 1));
        _list.Add(110, kind, m.Lists, (uint)m.Number);
        _list.Add(111, kind, m.Preposition, m.Key);
        _list.Add(112, kind, m.FirstWord, m.Key);
        _list.Add(113, kind, m.IsQuoted ? 1u : 0, m.IsFirstInSentence ? 1u : 0);
        _list.Add(114, kind, m.Form, m.GovernorLemma);
        _list.Add(115, kind, (uint)m.ContentCount, seen);
        return _list.Values;
    }

    private static uint Position(int sentence) => sentence < 3 ? (uint)sentence : 2 + (uint)BitOperations.Log2((uint)sentence);
}
