using System.Collections.Frozen;

namespace Entente.Text.Names;

/// <summary>Small words that stand inside longer names ("Bank of England").</summary>
internal static class NameLinks
{
    private static readonly FrozenSet<ulong> Joining =
        new[] { "of", "and", "&", "the", "for", "de", "del", "la", "al", "el", "bin", "ibn", "van", "von", "der", "du", "da" }
            .Select(w => NameHash.Lower(w)).ToFrozenSet();

    internal static bool Joins(in NameTrait trait) => trait.Shape == NameShape.Hyphen || Joining.Contains(trait.Lower);
}
