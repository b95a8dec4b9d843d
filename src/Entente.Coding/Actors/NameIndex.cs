namespace Entente.Coding.Actors;

/// <summary>Builds the trees of names: one as they are written, one in capitals for headlines.</summary>
internal static class NameIndex
{
    public static NameTrie Build(IReadOnlyList<NamedActor> actors, IReadOnlyList<string> decoys, bool capitals)
    {
        var trie = new NameTrie();
        var shared = SharedSurnames(actors);
        foreach (var named in actors)
            foreach (var form in named.Forms)
                Add(trie, form.Text, new Candidate(named.Actor, form.Kind, form.Ambiguous || IsShared(form, shared)), capitals);
        foreach (var decoy in decoys) Add(trie, decoy, null, capitals);
        trie.Freeze();
        return trie;
    }

    private static void Add(NameTrie trie, string name, Candidate? candidate, bool capitals)
    {
        var pieces = NamePieces.Of(name);
        if (capitals) pieces = [.. pieces.Select(p => p.ToUpperInvariant())];
        trie.Add(pieces, candidate);
        // At the start of a sentence "sanctions committee" has a capital too.
        if (!capitals && char.IsLower(pieces[0][0])) trie.Add([Capitalize(pieces[0]), .. pieces.Skip(1)], candidate);
    }

    private static string Capitalize(string piece) => char.ToUpperInvariant(piece[0]) + piece[1..];

    /// <summary>Short names that several people have: none of them has it for certain.</summary>
    private static HashSet<string> SharedSurnames(IReadOnlyList<NamedActor> actors) =>
        actors.SelectMany(a => a.Forms).Where(f => f.Kind is NameKind.Surname or NameKind.WeakSurname)
            .GroupBy(f => f.Text, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);

    private static bool IsShared(NameForm form, HashSet<string> shared) =>
        form.Kind == NameKind.WeakSurname || (form.Kind == NameKind.Surname && shared.Contains(form.Text));
}
